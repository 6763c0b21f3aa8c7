package org.tidings.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
  private final Path draft;

  ManifestFile(OutputFolder folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
    this.file = folder.cache().resolve(folder.name() + ".manifest");
    this.announced = folder.cache().resolve(folder.name() + ".manifest.next");
    this.draft = folder.cache().resolve(folder.name() + ".manifest.draft");
  }

  /** What is known of the files that stand there; nothing when the file is missing or damaged. */
  Manifest read() {
    Manifest last = manifest(file);
    if (!Files.exists(announced, LinkOption.NOFOLLOW_LINKS)) {
      return last;
    }
    Manifest merged = merged(last, manifest(announced));
    disk.overwrite(draft, ManifestText.write(merged).getBytes(UTF_8));
    disk.move(draft, file);
    disk.delete(announced);
    return merged;
  }

  /** What was written down last; nothing when a build was killed since, or the file is damaged. */
  Manifest noted() {
    return Files.exists(announced, LinkOption.NOFOLLOW_LINKS) ? Manifest.empty() : manifest(file);
  }

  /** Writes down what is about to be put in place, unless that is what is known already. */
  void announce(String next) {
    if (!next.equals(text(file))) {
      disk.overwrite(announced, next.getBytes(UTF_8));
    }
  }

  /** What was announced is in place. */
  void commit() {
    if (Files.exists(announced, LinkOption.NOFOLLOW_LINKS)) {
      disk.move(announced, file);
    }
  }

  private Manifest merged(Manifest last, Manifest next) {
    Ground ground = new Ground(folder, Manifest.empty());
    Map<OutputPath, Manifest.Line> lines = new LinkedHashMap<>();
    last.lines().forEach(line -> lines.put(line.path(), line));
    for (Manifest.Line line : next.lines()) {
      Standing standing = ground.look(line.path());
      if (standing.holds(line)) {
        lines.put(line.path(), line);
      } else if (standing.is(Standing.Kind.NOTHING)) {
        lines.putIfAbsent(line.path(), line); // its folder may have been made
      }
    }
    return Manifest.of(lines.values());
  }

  private static Manifest manifest(Path file) {
    return ManifestText.read(text(file)).orElse(Manifest.empty());
  }

  private static String text(Path file) {
    return Files.isRegularFile(file) ? new String(Disk.read(file), UTF_8) : "";
  }
}
