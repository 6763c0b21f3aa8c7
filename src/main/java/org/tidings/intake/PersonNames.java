package org.tidings.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Guesses the words behind an id or a file's name. */
final class PersonNames {
  private PersonNames() {}

  /** A name for an id: {@code kaitlin-devine} is "Kaitlin Devine". */
  static String name(String id) {
    boolean plain = id.matches("[a-z0-9]+(?:[-_.][a-z0-9]+)*");
    if (!plain) {
      return PlainWords.tidy(id);
    }
    return Arrays.stream(id.split("[-_.]"))
        .map(PersonNames::capital)
        .collect(Collectors.joining(" "));
  }

  /** A title for a file's name: {@code night-clinic} is "Night clinic". */
  static String words(String fileName) {
    return capital(PlainWords.tidy(fileName.replaceAll("[-_]+", " ")));
  }

  /** The text with a capital at its beginning. */
  static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
