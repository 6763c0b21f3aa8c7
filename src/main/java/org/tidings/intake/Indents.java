package org.tidings.intake;

import java.util.regex.Pattern;

/** Blanks at the beginning of lines, which mean much in Markdown and nothing in HTML. */
final class Indents {
  private static final Pattern ITEM = Pattern.compile("[ \\t]*([-*+]|\\d{1,9}[.)])[ \\t].*");

  private Indents() {}

  /** The text with the blanks taken away that all its lines begin with. */
  static MappedText remove(MappedText body) {
    String text = body.text();
    int least = Integer.MAX_VALUE;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        least = Math.min(least, indent(line));
      }
    }
    if (least == 0 || least == Integer.MAX_VALUE) {
      return body;
    }
    MappedText.Builder out = new MappedText.Builder();
    int start = 0;
    while (start < text.length()) {
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next + 1;
      int from = start;
      while (from < end && from - start < least && isBlank(text.charAt(from))) {
        from++;
      }
      out.copy(body, from, end);
      start = end;
    }
    return out.build();
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether an indented line at the end of what is written belongs to an item of a list. */
  static boolean isInList(CharSequence written) {
    String[] lines =
        written
            .subSequence(Math.max(0, written.length() - 4000), written.length())
            .toString()
            .split("\n", -1);
    boolean gap = false;
    for (int i = lines.length - 2; i >= 0; i--) {
      String line = lines[i];
      if (ITEM.matcher(line).matches()) {
        return true;
      }
      if (line.isBlank()) {
        gap = true;
      } else if (gap && indent(line) == 0) {
        return false;
      }
    }
    return false;
  }
}
