package org.tidings.load;

import java.util.Optional;

/** A value that was read from text, or why it could not be. */
record Attempt<T>(Optional<T> value, Optional<Fault> fault) {
  static <T> Attempt<T> of(T value) {
    return new Attempt<>(Optional.of(value), Optional.empty());
  }

  static <T> Attempt<T> not(String message, String hint) {
    return new Attempt<>(Optional.empty(), Optional.of(new Fault(message, hint)));
  }
}
