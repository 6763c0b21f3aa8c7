package org.tidings.load;

/** Looks at a value that starts with a quotation mark: whether it is closed, and where. */
final class QuoteDoctor {
  private static final String ESCAPES = "0abt\tnvfre \"/\\N_LPxuU";

  private final BlockLines lines;

  QuoteDoctor(BlockLines lines) {
    this.lines = lines;
  }

  int value(int i, int column) {
    char quote = lines.line(i).charAt(column);
    for (int j = i; j < lines.count(); j++) {
      if (j > i && lines.isKeyish(j)) {
        break;
      }
      int close = close(lines.line(j), j == i ? column + 1 : 0, quote);
      if (close >= 0) {
        return closed(i, column, j, close);
      }
    }
    return notClosed(i, column);
  }

  private int closed(int i, int column, int j, int close) {
    String line = lines.line(j);
    String rest = line.substring(close + 1);
    if (rest.isBlank() || rest.matches("\\s+#.*")) {
      return line.charAt(close) == '"' ? escapes(i, column, j) : j + 1;
    }
    int end = textEnd(j);
    String whole = lines.joined(i, column, end);
    String value = Quoted.text(inner(whole));
    boolean onlyQuotes = rest.strip().matches("[\"']+");
    String where = i == j ? "" : " (it opened in line %s)".formatted(lines.number(i));
    Fault fault =
        new Fault(
            onlyQuotes
                ? "there is a quotation mark too many at the end"
                : "text follows after the closing quotation mark" + where,
            (onlyQuotes ? "Write it as " : "Quotation marks within need others around: ")
                + lines.shown(i, column, value));
    lines.error("text-after-quote", j, close + 1, fault);
    lines.replace(i, column, end, value);
    return end;
  }

  private int textEnd(int j) {
    int end = j + 1;
    while (end < lines.count()
        && !lines.content(end).isEmpty()
        && !lines.isKeyish(end)
        && !lines.isItem(end)) {
      end++;
    }
    return end;
  }

  /** What stands between the quotation marks; all of it when the last letter is none. */
  private static String inner(String whole) {
    char quote = whole.charAt(0);
    if (whole.length() < 2 || whole.charAt(whole.length() - 1) != quote) {
      return whole;
    }
    String text = whole.substring(1, whole.length() - 1);
    boolean odd = text.chars().filter(letter -> letter == quote).count() % 2 == 1;
    if (odd && quote == '"' && text.endsWith("\"")) {
      text = text.substring(0, text.length() - 1);
    }
    return quote == '\'' ? text.replace("''", "'") : text.replace("\\\"", "\"");
  }

  private int notClosed(int i, int column) {
    int end = textEnd(i);
    String text = lines.joined(i, column, end).substring(1).strip();
    String value = Quoted.text(text.replaceFirst("['\"”’]$", ""));
    lines.error(
        "quote-not-closed",
        i,
        column,
        new Fault(
            "the quotation mark that opens here is never closed",
            "Write it as " + lines.shown(i, column, value)));
    lines.replace(i, column, end, value);
    return end;
  }

  /** In double quotes a backslash starts an escape, and only some letters may follow it. */
  private int escapes(int i, int column, int j) {
    String text = lines.joined(i, column, j + 1);
    for (int at = text.indexOf('\\'); at >= 0 && at + 1 < text.length(); ) {
      if (ESCAPES.indexOf(text.charAt(at + 1)) < 0) {
        String value = "'" + inner(text).replace("'", "''") + "'";
        lines.error(
            "escape",
            i,
            column,
            new Fault(
                "\\%s means nothing between double quotes".formatted(text.charAt(at + 1)),
                "Write it in single quotes: " + lines.shown(i, column, value)));
        lines.replace(i, column, j + 1, value);
        break;
      }
      at = text.indexOf('\\', at + 2);
    }
    return j + 1;
  }

  /** Where a quotation ends; minus one when not in this line. */
  private static int close(String line, int from, char quote) {
    for (int at = from; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (letter == '\\' && quote == '"') {
        at++;
      } else if (letter == quote) {
        boolean doubled = quote == '\'' && at + 1 < line.length() && line.charAt(at + 1) == quote;
        if (!doubled) {
          return at;
        }
        at++;
      }
    }
    return -1;
  }
}
