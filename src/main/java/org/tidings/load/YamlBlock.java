package org.tidings.load;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Findings;

/**
 * Some lines of a file that hold YAML. What YAML refuses is looked at again line by line, said in
 * plain words and mended, until all of it can be read.
 */
final class YamlBlock {
  private static final int MOST_FAULTS = 20;

  private final Reading reading;
  private final int first;
  private final int end;

  /**
   * @param first the first line
   * @param end the line after the last
   */
  YamlBlock(Reading reading, int first, int end) {
    this.reading = reading;
    this.first = first;
    this.end = end;
  }

  /** The fields; nothing when the block holds none. */
  Optional<YamlNode.Mapping> mapping() {
    Optional<YamlNode> node = node();
    if (node.isPresent() && !(node.get() instanceof YamlNode.Mapping)) {
      reading.syntax(
          "not-fields",
          node.get().at(),
          "here should be fields, each on a line of its own with a colon",
          "Write them as key: value, such as title: A new clinic opens.");
      return Optional.empty();
    }
    return node.map(YamlNode.Mapping.class::cast);
  }

  private Optional<YamlNode> node() {
    SourceText source = reading.source();
    String block =
        new BlockLetters(reading, first)
            .clean(source.text().substring(source.offset(first), source.offset(end)));
    try {
      return read(block);
    } catch (YamlFault e) {
      BlockLines lines = new BlockLines(reading, block, first);
      new BlockDoctor(lines).examine();
      return mended(lines);
    }
  }

  /** A reading that fails leaves no findings behind. */
  private Optional<YamlNode> read(String block) throws YamlFault {
    Findings found = new Findings();
    Reading attempt = new Reading(reading.source(), reading.area(), found);
    Optional<YamlNode> node = new YamlReader(block, first, attempt).read();
    reading.findings().addAll(found.toList());
    return node;
  }

  private Optional<YamlNode> mended(BlockLines lines) {
    Set<Integer> emptied = new HashSet<>();
    for (int i = 0; i < MOST_FAULTS; i++) {
      try {
        return read(lines.text());
      } catch (YamlFault e) {
        int line = Math.min(Math.max(e.line() - first, 0), lines.count() - 1);
        while (line > 0 && (lines.content(line).isEmpty() || emptied.contains(line))) {
          line--;
        }
        if (!lines.isNamed(line)) {
          LastResort.report(e, line, lines);
        }
        emptied.add(line);
        lines.mend(line, "");
      }
    }
    return Optional.empty();
  }
}
