package org.tidings.load;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines of YAML that can't be read as they stand, and what is made of them so that the rest can be:
 * line for line, so that places stay true.
 */
final class BlockLines {
  static final Pattern KEY =
      Pattern.compile(
          "(\"[^\"]*\"|'[^']*'|[^\\s:#\"'\\[\\]{},&*!|>%@`-][^:#\"\\[\\]{}]{0,59}?) *:(?: +(\\S.*)| *)",
          Pattern.DOTALL);
  private static final Pattern KEYISH = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*:( .*)?");
  private static final Pattern ITEM = Pattern.compile("-( .*)?");
  private static final int LONGEST = 500;
  private static final int MOST_FAULTS = 100;

  private final Reading reading;
  private final String[] lines;
  private final int first;
  private final Set<Integer> named = new HashSet<>();

  /**
   * @param first the line of the file that the first of them is
   */
  BlockLines(Reading reading, String block, int first) {
    this.reading = reading;
    this.lines = block.split("\n", -1);
    this.first = first;
  }

  int count() {
    return lines.length;
  }

  String line(int i) {
    return lines[i];
  }

  void mend(int i, String line) {
    lines[i] = line;
  }

  String text() {
    return String.join("\n", lines);
  }

  /** The number of the line in the file. */
  int number(int i) {
    return first + i;
  }

  boolean isSilent(int i) {
    String content = lines[i].stripLeading();
    return content.isEmpty() || content.startsWith("#");
  }

  int indent(int i) {
    int indent = 0;
    while (indent < lines[i].length() && lines[i].charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  String content(int i) {
    return lines[i].strip();
  }

  /** Whether a line is surely the next field, and no text that goes on. */
  boolean isKeyish(int i) {
    return KEYISH.matcher(content(i)).matches();
  }

  boolean isItem(int i) {
    return ITEM.matcher(content(i)).matches();
  }

  /** Whether a fault was found in a line. */
  boolean isFaulty(int i) {
    return named.contains(i);
  }

  /** Whether so many lines are faulty that more findings would help nobody. */
  boolean isHopeless() {
    return named.size() >= MOST_FAULTS;
  }

  /** Whether a fault was found in a line, or next to it. */
  boolean isNamed(int i) {
    return named.contains(i) || named.contains(i - 1) || named.contains(i + 1);
  }

  /** A text that starts in a line and goes on over the lines after it, up to a limit, as one. */
  String joined(int from, int column, int end) {
    StringBuilder text = new StringBuilder(lines[from].substring(column).strip());
    for (int i = from + 1; i < end; i++) {
      text.append(' ').append(content(i));
    }
    return text.toString().strip();
  }

  /** Puts one value in place of a text that may go on over several lines. */
  void replace(int from, int column, int end, String value) {
    lines[from] = lines[from].substring(0, column) + value;
    for (int i = from + 1; i < end; i++) {
      lines[i] = "";
    }
  }

  /** A line as it should be written, for a hint. */
  String shown(int i, int column, String value) {
    String line = lines[i].substring(0, column).strip() + " " + value;
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  void error(String problem, int i, String message, String hint) {
    named.add(i);
    Span whole = new Span(number(i), indent(i) + 1, lines[i].stripTrailing().length() + 1);
    reading.syntax(problem, whole, message, hint);
  }

  void error(String problem, int i, int column, Fault fault) {
    named.add(i);
    int end = Math.max(column + 1, lines[i].stripTrailing().length());
    reading.syntax(
        problem, new Span(number(i), column + 1, end + 1), fault.message(), fault.hint());
  }
}
