package org.tidings.check;

import java.util.Set;

/** Where sentences end. */
final class Sentences {
  private static final Set<String> SHORTENED =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "sr", "fr", "rev", "no", "nos", "vs", "etc", "e.g",
          "i.e", "approx", "dept", "co", "cllr", "jr", "tel", "ext", "hon", "gen", "capt", "lt",
          "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec");
  private static final int LONGEST = 8;

  private Sentences() {}

  /** Whether a sentence ends with this letter: a stop, with a blank and no small letter behind. */
  static boolean endsAt(String text, int i) {
    char c = text.charAt(i);
    if (c == '!' || c == '?') {
      return isEnd(text, i + 1);
    }
    return c == '.' && isEnd(text, i + 1) && !isShortened(text, i);
  }

  private static boolean isEnd(String text, int next) {
    int i = next;
    while (i < text.length() && "\"'\u2019\u201D)".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i >= text.length()) {
      return true;
    }
    int word = i;
    while (word < text.length() && text.charAt(word) == ' ') {
      word++;
    }
    return word > i && (word >= text.length() || !Character.isLowerCase(text.charAt(word)));
  }

  /** {@code Dr.} and a single capital end no sentence. */
  private static boolean isShortened(String text, int stop) {
    int from = stop;
    while (from > 0
        && stop - from < LONGEST
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || SHORTENED.contains(org.tidings.base.Ascii.lower(word));
  }
}
