package org.tidings.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.base.Findings;
import org.tidings.base.Location;

/** Reads whole files of the source, unless they are larger than anything an editor writes. */
record Disk(Path root) {
  static final long YAML = 5L << 20;
  static final long MARKDOWN = 8L << 20;
  static final long PICTURE = 64L << 20;
  static final long DOWNLOAD = 100L << 20;

  /** The bytes; nothing, and a finding, when the file is too large or can't be read. */
  Optional<byte[]> read(SourceFile file, long limit, Findings findings) {
    if (file.size() > limit) {
      findings.error(
          "site/file-too-large",
          Location.of(file.path()),
          "this file has %s MB; the most for its kind is %s MB"
              .formatted((file.size() + (1 << 20) - 1) >> 20, limit >> 20),
          "Make it smaller, or split it.");
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(root.resolve(file.path().value())));
    } catch (IOException e) {
      findings.error(
          "site/unreadable",
          Location.of(file.path()),
          "this file can't be read",
          "Check who owns it and whether you may read it.");
      return Optional.empty();
    }
  }
}
