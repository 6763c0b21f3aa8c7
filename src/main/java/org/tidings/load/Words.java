package org.tidings.load;

import java.util.Optional;
import java.util.function.Function;

/** Finds the constant that a word in a file stands for. */
final class Words {
  private Words() {}

  static <E> Optional<E> of(E[] constants, Function<E, String> word, String written) {
    for (E constant : constants) {
      if (word.apply(constant).equals(written)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
