package org.tidings.load;

/** Values as they stand in messages. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** In one line, cut where it is long. */
  static String brief(String text) {
    String line = text.replace('\n', ' ').strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end).strip() + "…";
  }
}
