package org.tidings.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.OutputPath;

/**
 * The manifest on disk. A new one is announced beside the old before the first file is put in
 * place, and takes its place after the last: so whatever was going on when a build was killed, the
 * next one knows which files are ours.
 */
final class ManifestFile {
  private final OutputFolder folder;
  private final Disk disk;
  private final Path file;
  private final Path announced;

  ManifestFile(OutputFolder folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
    this.file = folder.cache().resolve(folder.name() + ".manifest");
    this.announced = folder.cache().resolve(folder.name() + ".manifest.next");
  }

  /** What is known of the files that stand there; nothing when the file is missing or damaged. */
  Manifest read() {
    Manifest last = read(file).orElse(Manifest.empty());
    return read(announced).map(next -> merged(last, next)).orElse(last);
  }

  private static Optional<Manifest> read(Path file) {
    return Files.isRegularFile(file)
        ? ManifestText.read(new String(Disk.read(file), UTF_8))
        : Optional.empty();
  }

  private Manifest merged(Manifest last, Manifest next) {
    Ground ground = new Ground(folder, Manifest.empty());
    Map<OutputPath, Manifest.Line> lines = new LinkedHashMap<>();
    last.lines().forEach(line -> lines.put(line.path(), line));
    for (Manifest.Line line : next.lines()) {
      if (ground.look(line.path()).holds(line)) {
        lines.put(line.path(), line);
      }
    }
    return Manifest.of(lines.values());
  }

  /** Writes down what is about to be put in place. */
  void announce(Manifest next) {
    if (!isWritten(next)) {
      disk.overwrite(announced, ManifestText.write(next).getBytes(UTF_8));
    }
  }

  /** Everything announced is in place. */
  void commit(Manifest next) {
    if (!isWritten(next)) {
      disk.move(announced, file);
    } else if (Files.exists(announced, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(announced);
    }
  }

  private boolean isWritten(Manifest next) {
    return Files.isRegularFile(file)
        && new String(Disk.read(file), UTF_8).equals(ManifestText.write(next));
  }
}
