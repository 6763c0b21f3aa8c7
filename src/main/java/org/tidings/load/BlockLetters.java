package org.tidings.load;

import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Letters that have no business in YAML: tabs, blanks that only look like blanks, invisible ones.
 * Each line is named once, and mended.
 */
final class BlockLetters {
  private static final String ZERO_WIDTH = "\u200B\u200C\u200D\u2060\uFEFF";

  private static final Fault TAB = new Fault("there is a tab here", "Put blanks in its place.");
  private static final Fault ODD_BLANK =
      new Fault(
          "what looks like a blank here is another letter (a non-breaking blank)",
          "Delete it and type a blank.");
  private static final Fault CONTROL =
      new Fault(
          "there is an invisible control character here",
          "Delete it; the easiest way is to type this line again.");

  private final Reading reading;
  private final int first;

  BlockLetters(Reading reading, int first) {
    this.reading = reading;
    this.first = first;
  }

  String clean(String block) {
    if (isPlain(block)) {
      return block;
    }
    String[] lines = block.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!isPlain(lines[i])) {
        lines[i] = line(lines[i], first + i);
      }
    }
    return String.join("\n", lines);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\t' || (letter > '~' && isOdd(letter))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOdd(char letter) {
    return isOddBlank(letter)
        || ZERO_WIDTH.indexOf(letter) >= 0
        || (!Character.isSurrogate(letter) && !StreamReader.isPrintable(letter));
  }

  private static boolean isOddBlank(char letter) {
    return letter != ' ' && (Character.getType(letter) == Character.SPACE_SEPARATOR);
  }

  private String line(String line, int number) {
    StringBuilder clean = new StringBuilder(line);
    boolean tab = false;
    boolean blank = false;
    boolean control = false;
    for (int i = 0; i < clean.length(); i++) {
      char letter = clean.charAt(i);
      if (letter == '\t') {
        tab = tab || say("tab", number, i, TAB);
        clean.setCharAt(i, ' ');
      } else if (isOddBlank(letter) && countsAsBlank(clean, i)) {
        blank = blank || say("odd-blank", number, i, ODD_BLANK);
        clean.setCharAt(i, ' ');
      } else if (!Character.isSurrogate(letter) && !StreamReader.isPrintable(letter)) {
        control = control || say("control-character", number, i, CONTROL);
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString();
  }

  /** Before the first letter, and after a colon or hyphen that it should set apart. */
  private static boolean countsAsBlank(CharSequence line, int at) {
    int before = at - 1;
    while (before >= 0 && line.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || line.charAt(before) == ':' || line.charAt(before) == '-';
  }

  private boolean say(String problem, int number, int at, Fault fault) {
    reading.syntax(problem, new Span(number, at + 1, at + 2), fault.message(), fault.hint());
    return true;
  }
}
