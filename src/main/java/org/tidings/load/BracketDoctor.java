package org.tidings.load;

/** Looks at a value that starts with a bracket: a list, a group, or only a text that looks so. */
final class BracketDoctor {
  private final BlockLines lines;

  BracketDoctor(BlockLines lines) {
    this.lines = lines;
  }

  int value(int i, int column) {
    String text = lines.line(i).substring(column);
    if (text.startsWith("{{") || text.startsWith("{%")) {
      return template(i, column, text.strip());
    }
    int depth = 0;
    char quote = 0;
    for (int j = i; j < lines.count(); j++) {
      if (j > i && (lines.isKeyish(j) && lines.indent(j) <= lines.indent(i))) {
        break;
      }
      String line = lines.line(j);
      for (int at = j == i ? column : 0; at < line.length(); at++) {
        char letter = line.charAt(at);
        if (quote != 0) {
          quote = letter == quote ? 0 : quote;
        } else if ((letter == '"' || letter == '\'') && opens(line, at)) {
          quote = letter;
        } else if (letter == '[' || letter == '{') {
          depth++;
        } else if ((letter == ']' || letter == '}') && --depth == 0) {
          return closed(i, column, j, at);
        }
      }
    }
    return notClosed(i, column, quote != 0);
  }

  private static boolean opens(String line, int at) {
    return at == 0 || " [{,:".indexOf(line.charAt(at - 1)) >= 0;
  }

  private int template(int i, int column, String text) {
    lines.error(
        "template-code",
        i,
        column,
        new Fault(
            "%s is template code, which is not run here".formatted(Shown.brief(text)),
            "Write the value itself; a path starts at content/, such as images/nurse.jpg."));
    lines.replace(i, column, i + 1, Quoted.text(text));
    return i + 1;
  }

  private int closed(int i, int column, int j, int at) {
    String rest = lines.line(j).substring(at + 1);
    if (rest.isBlank() || rest.matches("\\s+#.*") || i != j) {
      return YamlReader.canRead(lines.joined(i, column, j + 1)) ? j + 1 : unreadable(i, column, j);
    }
    String value = Quoted.text(lines.joined(i, column, i + 1));
    lines.error(
        "quote-needed",
        i,
        column,
        new Fault(
            "a value can't start with %s unless it is in quotes"
                .formatted(lines.line(i).charAt(column)),
            "Write it as " + lines.shown(i, column, value)));
    lines.replace(i, column, i + 1, value);
    return i + 1;
  }

  private int unreadable(int i, int column, int j) {
    char open = lines.line(i).charAt(column);
    lines.error(
        "brackets",
        i,
        column,
        new Fault(
            "what stands in these brackets can't be read",
            "Put each text with quotation marks, commas, colons or brackets in quotes of its own,"
                + " or write the list below, an item to a line."));
    lines.replace(i, column, j + 1, open == '[' ? "[]" : "{}");
    return j + 1;
  }

  private int notClosed(int i, int column, boolean inQuote) {
    char open = lines.line(i).charAt(column);
    char close = open == '[' ? ']' : '}';
    lines.error(
        "bracket-not-closed",
        i,
        column,
        new Fault(
            inQuote
                ? "a quotation mark within these brackets is never closed"
                : "the %s that opens here is never closed".formatted(open),
            inQuote
                ? "Close each quotation mark within its own item."
                : "Write %s at the end of the list.".formatted(close)));
    int end = i + 1;
    while (end < lines.count() && !lines.content(end).isEmpty() && !lines.isKeyish(end)) {
      end++;
    }
    lines.replace(i, column, end, open == '[' ? "[]" : "{}");
    return end;
  }
}
