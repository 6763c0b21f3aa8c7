package org.tidings.load;

import java.util.Optional;

/** Front matter in TOML or JSON: said in words, and skipped. */
final class ForeignFront {
  private final Reading reading;

  ForeignFront(Reading reading) {
    this.reading = reading;
  }

  FrontMatter read(int open, boolean json) {
    SourceText source = reading.source();
    reading.error(
        "foreign-format",
        new Span(open, 1, source.line(open).length() + 1),
        json
            ? "this front matter is JSON; here it is YAML"
            : "this front matter is TOML (+++ is Hugo's); here it is YAML between lines of ---",
        json
            ? "Write --- for { and }, and each field without quotes around its name: title: ..."
            : "Write --- for +++, and a colon for each =, such as title: ...");
    String close = json ? "}" : "+++";
    for (int line = open + 1; line <= source.lineCount(); line++) {
      if (source.line(line).stripTrailing().equals(close)) {
        return new FrontMatter(Optional.empty(), line + 1);
      }
    }
    return new FrontMatter(Optional.empty(), source.lineCount() + 1);
  }
}
