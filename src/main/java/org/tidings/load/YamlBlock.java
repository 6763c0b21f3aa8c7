package org.tidings.load;

import java.util.Optional;

/** Some lines of a file that hold YAML. */
final class YamlBlock {
  private final Reading reading;
  private final int first;
  private final int end;

  YamlBlock(Reading reading, int first, int end) {
    this.reading = reading;
    this.first = first;
    this.end = end;
  }

  Optional<YamlNode.Mapping> mapping() {
    SourceText source = reading.source();
    String block = source.text().substring(source.offset(first), source.offset(end));
    try {
      return new YamlReader(source, block, first, reading)
          .read()
          .filter(YamlNode.Mapping.class::isInstance)
          .map(YamlNode.Mapping.class::cast);
    } catch (YamlFault e) {
      reading.error(
          "syntax", new Span(e.line(), e.column(), e.column() + 1), e.problem(), "Mend it.");
      return Optional.empty();
    }
  }
}
