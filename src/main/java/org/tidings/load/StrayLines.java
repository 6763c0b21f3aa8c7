package org.tidings.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of a line that is no field, no item and no comment what it was probably meant to be. */
final class StrayLines {
  private static final Pattern NO_BLANK =
      Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*):(?!//)([^\\s].*)");
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}\\[{\"'/>|“]+");
  private static final Pattern HYPHEN = Pattern.compile("[-–—]([^\\s-].*)");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  private final BlockLines lines;
  private int fieldLine = -1;
  private int valueColumn = -1;

  StrayLines(BlockLines lines) {
    this.lines = lines;
  }

  /** Notes the last field, whose value may go on; the column is negative when it has none. */
  void after(int line, int column) {
    fieldLine = line;
    valueColumn = column;
  }

  /** The field above as a list, for an item that came after its value. */
  String asList() {
    if (fieldLine < 0 || valueColumn < 0) {
      return "Put the name of the list, with a colon, in the line before.";
    }
    String line = lines.line(fieldLine);
    return "Write %s on its own, and below it: - %s"
        .formatted(line.substring(0, valueColumn).strip(), line.substring(valueColumn).strip());
  }

  int mend(int i, boolean waiting, boolean inList) {
    String content = lines.content(i);
    Matcher noBlank = NO_BLANK.matcher(content);
    if (noBlank.matches() && NOISE.matcher(noBlank.group(2)).matches()) {
      return rewrite(
          i,
          "%s after the colon means nothing".formatted(noBlank.group(2)),
          noBlank.group(1) + ":");
    }
    if (noBlank.matches() && (lines.indent(i) == 0 || valueColumn < 0)) {
      return rewrite(
          i, "a blank is missing after the colon", noBlank.group(1) + ": " + noBlank.group(2));
    }
    Matcher hyphen = HYPHEN.matcher(content);
    if (hyphen.matches() && (waiting || inList)) {
      return rewrite(i, "a blank is missing after the hyphen", "- " + hyphen.group(1));
    }
    if (WORD.matcher(content).matches() && heads(i)) {
      return rewrite(i, "a colon is missing after \"%s\"".formatted(content), content + ":");
    }
    if (valueColumn >= 0 || (waiting && fieldLine >= 0 && lines.indent(i) == 0)) {
      return continued(i);
    }
    if (waiting && lines.indent(i) > 0) {
      return i + 1;
    }
    lines.error(
        "not-key-value",
        i,
        "this line is neither a field (key: value) nor an item of a list (- value)",
        "Add what it belongs to, indent it below its field, or delete it.");
    lines.mend(i, "");
    return i + 1;
  }

  /** Whether the next line is an item, so that this one was to be the list's name. */
  private boolean heads(int i) {
    int next = i + 1;
    while (next < lines.count() && lines.isSilent(next)) {
      next++;
    }
    return next < lines.count() && lines.isItem(next);
  }

  private int rewrite(int i, String message, String line) {
    lines.error("not-key-value", i, message, "Write it as " + line);
    lines.mend(i, " ".repeat(lines.indent(i)) + line);
    return i;
  }

  private int continued(int i) {
    int end = i + 1;
    while (end < lines.count()
        && !lines.content(end).isEmpty()
        && !lines.isKeyish(end)
        && !lines.isItem(end)) {
      end++;
    }
    if (lines.indent(i) > lines.indent(fieldLine)) {
      return end;
    }
    int column = valueColumn >= 0 ? valueColumn : lines.line(fieldLine).length();
    String value = Quoted.text(lines.joined(fieldLine, column, end));
    lines.error(
        "not-key-value",
        i,
        "this line seems to go on with the text of line %s, but is not indented"
            .formatted(lines.number(fieldLine)),
        "Put two blanks before it, or write all on one line: "
            + lines.shown(fieldLine, column, value));
    lines.replace(fieldLine, column, end, (valueColumn >= 0 ? "" : " ") + value);
    return end;
  }
}
