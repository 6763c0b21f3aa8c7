package org.tidings.markup;

/** Counts what a reader reads as words: runs without blanks that hold a letter or a digit. */
final class Words {
  private Words() {}

  static int count(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
        counted = false;
      } else if (!counted && isSpoken(text, i)) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  private static boolean isSpoken(String text, int i) {
    return Character.isLetterOrDigit(text.codePointAt(i));
  }
}
