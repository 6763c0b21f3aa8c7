package org.tidings.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tidings.base.Checksum;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;

/** Reads whole files of the source, unless they are larger than anything an editor writes. */
final class Disk {
  static final long YAML = 5L << 20;
  static final long MARKDOWN = 8L << 20;
  static final long PICTURE = 64L << 20;
  static final long DOWNLOAD = 100L << 20;

  private final Path root;
  private final boolean noting;
  private final Map<SourcePath, Checksum> sums = new ConcurrentHashMap<>();

  /**
   * The source folder.
   *
   * @param noting whether to note what was read of each file
   */
  Disk(Path root, boolean noting) {
    this.root = root;
    this.noting = noting;
  }

  /** Of the bytes of a file as it was read, or as it lies there; nothing when it can't be read. */
  Optional<Checksum> sum(SourceFile file) {
    Checksum known = sums.get(file.path());
    if (known != null) {
      return Optional.of(known);
    }
    try {
      return Optional.of(Checksum.of(bytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private byte[] bytes(SourceFile file) throws IOException {
    return Files.readAllBytes(root.resolve(file.path().value()));
  }

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
      byte[] bytes = bytes(file);
      if (noting) {
        sums.put(file.path(), Checksum.of(bytes));
      }
      return Optional.of(bytes);
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
