package org.tidings.load;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where fields end and text begins, and reads the fields. */
final class FrontMatterReader {
  private static final int MOST = 1 << 20;

  /** Three hyphens, and what people write in their place. */
  static final Pattern DASHES =
      Pattern.compile(
          "-{2,12}|(?=.*[‐‑‒–—―−])[-‐‑‒–—―−]{1,12}|={3,6}|={8,12}|_{3,12}|\\*{3,12}|~{3,12}|\\.{3}");

  private final Reading reading;
  private final SourceText source;
  private final FieldLines fieldLines;

  FrontMatterReader(Reading reading, FieldTable table) {
    this.reading = reading;
    this.source = reading.source();
    this.fieldLines = new FieldLines(source, table);
  }

  FrontMatter read() {
    int line = 1;
    while (line <= source.lineCount() && source.line(line).isBlank()) {
      line++;
    }
    if (line > source.lineCount()) {
      return none(1, "this file is empty", MissingFront.WRITE);
    }
    if (isDelimiter(line)) {
      if (line > 1) {
        reading.warning(
            "blank-before",
            new Span(1, 1, 2),
            "there are blank lines before the first ---",
            "Delete them: other programs then see no front matter at all.");
      }
      trailing(line);
      return opened(line);
    }
    String start = source.line(line).strip();
    if (start.equals("+++") || start.equals("{")) {
      return new ForeignFront(reading).read(line, start.equals("{"));
    }
    return new MissingFront(reading, fieldLines, this).read(line);
  }

  private boolean isDelimiter(int line) {
    return source.line(line).stripTrailing().equals("---");
  }

  private void trailing(int line) {
    if (source.line(line).length() > 3) {
      reading.warning(
          "blank-after-delimiter",
          new Span(line, 4, source.line(line).length() + 1),
          "there are blanks after the ---",
          "Delete them.");
    }
  }

  /** Front matter whose opening line is known. */
  FrontMatter opened(int open) {
    int start = open + 1;
    boolean doubled = start <= source.lineCount() && isDelimiter(start) && closes(start + 1);
    if (doubled) {
      reading.error(
          "delimiter",
          new Span(start, 1, 4),
          "the line --- stands twice, so the front matter ends before it starts",
          "Delete one of the two lines, and likewise at the end.");
      start++;
    }
    for (int line = start; line <= source.lineCount(); line++) {
      String text = source.line(line).stripTrailing();
      if (!text.isEmpty() && DASHES.matcher(text).matches()) {
        return closed(start, line, doubled);
      }
    }
    return neverClosed(open);
  }

  /** Whether fields and a closing line follow, so that the line before was one too many. */
  private boolean closes(int line) {
    return line <= source.lineCount() && fieldLines.isField(line);
  }

  private FrontMatter closed(int start, int close, boolean doubled) {
    if (isDelimiter(close)) {
      trailing(close);
    } else {
      reading.error(
          "delimiter",
          new Span(close, 1, source.line(close).length() + 1),
          "the line that ends the front matter is %s, not three hyphens"
              .formatted(source.line(close).strip()),
          "Write ---, and nothing else, in this line.");
    }
    int body = close + 1;
    if (doubled && body <= source.lineCount() && isDelimiter(body)) {
      body++;
    }
    return block(start, close, body);
  }

  FrontMatter block(int start, int end, int body) {
    if (source.offset(end) - source.offset(start) > MOST) {
      reading.error(
          "too-large",
          new Span(start - 1, 1, 4),
          "the front matter has more than 1 MB",
          "Keep only the fields of the story in it; the text stands below the second ---.");
      return new FrontMatter(Optional.empty(), body);
    }
    Optional<YamlNode.Mapping> fields = new YamlBlock(reading, start, end).mapping();
    if (fields.isEmpty() && !reading.findings().hasErrors()) {
      reading.error(
          "missing",
          new Span(Math.max(1, start - 1), 1, 4),
          "the front matter is empty",
          MissingFront.WRITE);
    }
    Span top = new Span(Math.max(1, start - 1), 1, 4);
    return new FrontMatter(fields.map(mapping -> new YamlNode.Mapping(top, mapping.pairs())), body);
  }

  private FrontMatter neverClosed(int open) {
    int last = fieldLines.last(open);
    reading.error(
        "not-closed",
        new Span(last, 1, source.line(last).length() + 1),
        "the front matter that starts in line %s never ends: a second --- is missing"
            .formatted(open),
        "Write a line with --- after line %s: %s".formatted(last, Shown.brief(source.line(last))));
    return block(open + 1, last + 1, last + 1);
  }

  FrontMatter none(int line, String message, String hint) {
    reading.error(
        "missing", new Span(line, 1, Math.max(2, source.line(line).length() + 1)), message, hint);
    return new FrontMatter(Optional.empty(), line);
  }
}
