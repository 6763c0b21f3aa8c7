package org.tidings.load;

/** Splits a file into fields and body, and reads the fields. */
final class FrontMatterReader {
  private final Reading reading;
  private final SourceText source;

  FrontMatterReader(Reading reading) {
    this.reading = reading;
    this.source = reading.source();
  }

  FrontMatter read() {
    int open = 1;
    while (open <= source.lineCount() && source.line(open).isBlank()) {
      open++;
    }
    int close = open + 1;
    while (close <= source.lineCount() && !source.line(close).stripTrailing().equals("---")) {
      close++;
    }
    return new FrontMatter(new YamlBlock(reading, open + 1, close).mapping(), close + 1);
  }
}
