package org.tidings.load;

import java.util.Arrays;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;

/**
 * A file's text with line feeds only and no byte-order mark, and where each of its lines starts.
 */
final class SourceText {
  private final SourcePath file;
  private final String text;
  private final int[] starts;
  private final int lines;

  SourceText(SourcePath file, String text) {
    this.file = file;
    this.text = text;
    int[] found = new int[64];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    starts = found;
    lines = count;
  }

  SourcePath file() {
    return file;
  }

  String text() {
    return text;
  }

  /** How many lines there are; a last line feed is followed by an empty line. */
  int lineCount() {
    return lines;
  }

  /** A line without its line feed, counted from 1. */
  String line(int number) {
    int end = number < lines ? starts[number] - 1 : text.length();
    return text.substring(starts[number - 1], end);
  }

  /** Where a line starts, in UTF-16 units from the top. */
  int offset(int line) {
    return line > lines ? text.length() : starts[line - 1];
  }

  /** A whole line, without the blanks around it. */
  Location at(int line) {
    String content = line(line);
    int from = content.length() - content.stripLeading().length();
    return at(line, from + 1, Math.max(content.stripTrailing().length(), from) + 1);
  }

  Location at(int line, int column, int endColumn) {
    int most = line(line).length() + 1;
    int from = Math.min(column, most);
    return new Location(file, line, from, Math.max(Math.min(endColumn, most), from + 1));
  }

  Location at(Span span) {
    return at(span.line(), span.column(), span.endColumn());
  }
}
