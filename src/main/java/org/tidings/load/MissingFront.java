package org.tidings.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a file that does not start with three hyphens, and reads it all the same.
 */
final class MissingFront {
  private static final String SHAPE =
      "Start the file with these lines, each on its own: --- then title: %s then date: %s then"
          + " summary: ... then --- again.";
  static final String WRITE = SHAPE.formatted("...", "2026-11-20");
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-_](\\d{1,2})[-_](\\d{1,2})[-_ ].*");
  private static final int NEAR = 12;

  private final Reading reading;
  private final SourceText source;
  private final FieldLines fieldLines;
  private final FrontMatterReader reader;

  MissingFront(Reading reading, FieldLines fieldLines, FrontMatterReader reader) {
    this.reading = reading;
    this.source = reading.source();
    this.fieldLines = fieldLines;
    this.reader = reader;
  }

  /**
   * @param line the first line that is not blank
   */
  FrontMatter read(int line) {
    boolean fieldNext = line < source.lineCount() && fieldLines.isField(line + 1);
    String start = source.line(line).strip();
    if (fieldNext && FrontMatterReader.DASHES.matcher(start).matches()) {
      error(
          "delimiter",
          line,
          "the first line is %s, not three hyphens".formatted(start),
          "Write ---, and nothing else, in this line.");
      return reader.opened(line);
    }
    if (start.matches("-{3}\\s*[A-Za-z_][A-Za-z0-9_-]*:\\s.*")) {
      error(
          "delimiter",
          line,
          "the first line holds more than the three hyphens",
          "Write --- in a line of its own, and the rest in the next.");
      return reader.opened(line);
    }
    if (isOpeningMissing(line)) {
      error(
          "delimiter",
          line,
          "the front matter has fields, but the line --- before them is missing",
          "Write --- in a line of its own before this one.");
      return reader.opened(line - 1);
    }
    int later = delimiterNear(line);
    if (later > 0) {
      boolean conflict = MergeConflict.isMarker(source.line(line));
      error(
          conflict ? "merge-conflict" : "delimiter",
          line,
          conflict ? MergeConflict.fault().message() : "something stands before the first ---",
          conflict
              ? MergeConflict.fault().hint()
              : "Delete it, or move it below the front matter; the first line must be ---.");
      return reader.opened(later);
    }
    return reader.none(
        line,
        "this file has no front matter: the lines that say title, date and summary",
        SHAPE.formatted(title(line), date()));
  }

  /** The first heading, or the first line. */
  private String title(int line) {
    String text = source.line(line).strip().replaceFirst("^#+ *", "");
    boolean fits = text.length() <= 80 && !text.isEmpty();
    return fits ? Quoted.item(text) : "...";
  }

  private String date() {
    Matcher day = DAY.matcher(source.file().name());
    return day.matches()
        ? "%s-%s-%s".formatted(day.group(1), two(day.group(2)), two(day.group(3)))
        : "2026-11-20";
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private boolean isOpeningMissing(int line) {
    if (!fieldLines.isField(line)) {
      return false;
    }
    for (int next = line; next < Math.min(line + 5, source.lineCount() + 1); next++) {
      if (fieldLines.isKnownField(next)) {
        return true;
      }
    }
    return false;
  }

  private int delimiterNear(int line) {
    for (int next = line + 1; next < Math.min(line + NEAR, source.lineCount()); next++) {
      boolean delimiter = source.line(next).stripTrailing().equals("---");
      if (delimiter && fieldLines.isKnownField(next + 1)) {
        return next;
      }
    }
    return 0;
  }

  private void error(String problem, int line, String message, String hint) {
    reading.error(problem, new Span(line, 1, source.line(line).length() + 1), message, hint);
  }
}
