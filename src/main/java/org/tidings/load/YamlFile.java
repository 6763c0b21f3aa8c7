package org.tidings.load;

import java.util.Optional;
import org.tidings.base.Findings;

/**
 * A file that is YAML from top to bottom.
 *
 * @param fields empty when nothing can be read of it
 */
record YamlFile(Reading reading, Optional<YamlNode.Mapping> fields) {

  static Optional<YamlFile> read(Disk disk, SourceFile file, String area, Findings findings) {
    return disk.read(file, Disk.YAML, findings).map(bytes -> of(bytes, file, area, findings));
  }

  static YamlFile of(byte[] bytes, SourceFile file, String area, Findings findings) {
    SourceText source = new TextDecoder(file.path(), area, findings).read(bytes);
    Reading reading = new Reading(source, area, findings);
    return new YamlFile(reading, new YamlBlock(reading, 1, source.lineCount() + 1).mapping());
  }
}
