package org.tidings.markup;

/**
 * Gathers texts word by word, one blank between words and one line a text, so that a new layout is
 * not a new text; and counts what a reader reads as words: what holds a letter or a digit.
 */
final class Words {
  private final StringBuilder all = new StringBuilder(4_000);
  private int count;

  /** Adds a text; its words count when readers read it in the run of the text. */
  void add(String text, boolean counted) {
    int from = 0;
    while (from < text.length()) {
      if (text.charAt(from) <= ' ') {
        from++;
        continue;
      }
      int to = from;
      boolean spoken = false;
      while (to < text.length() && text.charAt(to) > ' ') {
        spoken = spoken || isSpoken(text, to);
        to++;
      }
      all.append(text, from, to).append(' ');
      count += spoken && counted ? 1 : 0;
      from = to;
    }
    all.append('\n');
  }

  private static boolean isSpoken(String text, int at) {
    char letter = text.charAt(at);
    return (letter >= 'a' && letter <= 'z') || Character.isLetterOrDigit(text.codePointAt(at));
  }

  int count() {
    return count;
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
