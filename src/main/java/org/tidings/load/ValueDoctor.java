package org.tidings.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at one value as it is written, says what YAML stumbles over, and puts the value that was
 * meant in its place.
 */
final class ValueDoctor {
  private static final Pattern BLOCK = Pattern.compile("[|>]([-+][1-9]?|[1-9][-+]?)?( +#.*)?");
  private static final Pattern COLON = Pattern.compile(":(\\s|$)");
  private static final Pattern COMMENT = Pattern.compile("\\s#.*$");
  private static final String RESERVED = "*&!%@`|>,]}?-";
  private static final String CURLY = "“”„‟‘‚";

  private final BlockLines lines;

  ValueDoctor(BlockLines lines) {
    this.lines = lines;
  }

  /**
   * Reads a value from a place on.
   *
   * @param indent of the field that it belongs to
   * @return the line after the value
   */
  int value(int i, int indent, int column) {
    String text = lines.line(i).substring(column).stripTrailing();
    char first = text.charAt(0);
    if (first == '#') {
      return i + 1;
    }
    if (BLOCK.matcher(text).matches()) {
      return block(i, indent, text);
    }
    if (first == '"' || first == '\'') {
      return new QuoteDoctor(lines).value(i, column);
    }
    if (first == '[' || first == '{') {
      return new BracketDoctor(lines).value(i, column);
    }
    if (RESERVED.indexOf(first) >= 0 && !isHarmless(text)) {
      return reserved(i, column, text);
    }
    return CURLY.indexOf(first) >= 0 ? curly(i, indent, column) : plain(i, indent, column);
  }

  /** A hyphen or question mark is harmless where no blank follows. */
  private static boolean isHarmless(String text) {
    boolean mark = text.charAt(0) == '-' || text.charAt(0) == '?';
    return mark && text.length() > 1 && text.charAt(1) != ' ';
  }

  private int reserved(int i, int column, String text) {
    if (text.startsWith("- ")) {
      lines.error(
          "list-indent",
          i,
          column,
          new Fault(
              "the first item of a list can't stand on the line of the list's name",
              "Put it in the next line, with two blanks before the hyphen."));
      lines.replace(i, column, i + 1, "");
      return i + 1;
    }
    String value = Quoted.text(plainText(text));
    lines.error(
        "quote-needed",
        i,
        column,
        new Fault(
            "a value can't start with %s unless it is in quotes".formatted(text.charAt(0)),
            "Write it as " + lines.shown(i, column, value)));
    lines.replace(i, column, i + 1, value);
    return i + 1;
  }

  /** Emphasis does not belong into a title; the hint shows the words alone. */
  private static String plainText(String text) {
    return text.startsWith("**") ? text.replace("**", "") : text;
  }

  private int block(int i, int indent, String header) {
    int end = i + 1;
    while (end < lines.count() && (lines.content(end).isEmpty() || lines.indent(end) > indent)) {
      end++;
    }
    int first = i + 1;
    while (first < end && lines.content(first).isEmpty()) {
      first++;
    }
    if (first < end) {
      return uneven(first, end, indent);
    }
    if (end == lines.count() || lines.isKeyish(end) || lines.isItem(end)) {
      return end;
    }
    lines.error(
        "indent",
        end,
        "this line belongs to the text after %s in line %s, but is not indented"
            .formatted(header.charAt(0), lines.number(i)),
        "Put two blanks before each line of that text.");
    while (end < lines.count() && !lines.isKeyish(end) && !lines.isItem(end)) {
      lines.mend(end, " ".repeat(indent + 2) + lines.content(end));
      end++;
    }
    return end;
  }

  /** All lines of a block of text start at least as far in as its first. */
  private int uneven(int first, int end, int indent) {
    for (int j = first; j < end; j++) {
      if (!lines.content(j).isEmpty() && lines.indent(j) < lines.indent(first)) {
        lines.error(
            "indent",
            j,
            "this line of the text starts in column %s, the first line of it in column %s"
                .formatted(lines.indent(j) + 1, lines.indent(first) + 1),
            "Let all lines of the text start in column %s.".formatted(indent + 3));
        for (int k = first; k < end; k++) {
          lines.mend(k, " ".repeat(indent + 2) + lines.content(k));
        }
        break;
      }
    }
    return end;
  }

  private int curly(int i, int indent, int column) {
    int end = i + 1;
    while (end < lines.count()
        && !lines.content(end).isEmpty()
        && !lines.isKeyish(end)
        && !lines.isItem(end)) {
      end++;
    }
    String text = lines.joined(i, column, end);
    boolean stumbles = COLON.matcher(text).find();
    int outside = -1;
    for (int j = i + 1; j < end && outside < 0; j++) {
      outside = lines.indent(j) <= indent ? j : -1;
    }
    if (!stumbles && outside < 0) {
      return end;
    }
    String value = Quoted.text(text.replaceAll("^[“”„‟‘‚]|[“”’]$", ""));
    String message =
        "curly quotes (%s) are letters to YAML, not quotation marks".formatted(text.charAt(0));
    Fault fault =
        new Fault(
            outside < 0
                ? message
                : message + ": the value of line %s ends there".formatted(lines.number(i)),
            "Write it in straight quotes, on one line: " + lines.shown(i, column, value));
    if (outside < 0) {
      lines.error("curly-quotes", i, column, fault);
    } else {
      lines.error("curly-quotes", outside, fault.message(), fault.hint());
    }
    lines.replace(i, column, end, value);
    return end;
  }

  private int plain(int i, int indent, int column) {
    int end = i + 1;
    while (end < lines.count() && goesOn(end, indent)) {
      end++;
    }
    int bad = -1;
    for (int j = i; j < end && bad < 0; j++) {
      String text = j == i ? lines.line(i).substring(column) : lines.line(j);
      Matcher comment = COMMENT.matcher(text);
      bad = COLON.matcher(comment.replaceFirst("")).find() ? j : -1;
    }
    if (bad < 0) {
      return end;
    }
    String value = Quoted.text(lines.joined(i, column, end));
    lines.error(
        "unquoted-colon",
        bad,
        bad == i ? column : lines.indent(bad),
        new Fault(
            "there is a colon in this text, and the text is not in quotes",
            "Write it as " + lines.shown(i, column, value)));
    lines.replace(i, column, end, value);
    return end;
  }

  private boolean goesOn(int i, int indent) {
    return !lines.content(i).isEmpty()
        && lines.indent(i) > indent
        && !lines.isKeyish(i)
        && !lines.isItem(i)
        && !lines.isSilent(i);
  }
}
