package org.tidings.base;

/** Case without a locale, for names of files, keys and codes: only A to Z change. */
public final class Ascii {
  private Ascii() {}

  /** The text with A to Z made small. */
  public static String lower(String text) {
    int first = 0;
    while (first < text.length() && !isUpper(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] letters = text.toCharArray();
    for (int i = first; i < letters.length; i++) {
      if (isUpper(letters[i])) {
        letters[i] = (char) (letters[i] + ('a' - 'A'));
      }
    }
    return new String(letters);
  }

  private static boolean isUpper(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }
}
