package org.tidings.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Checksum;
import org.tidings.base.DiskReason;
import org.tidings.base.Json;
import org.tidings.base.OutputPath;
import org.tidings.base.Refusal;

/**
 * A folder that a build wrote, as a check finds it later, perhaps on another machine; nothing in it
 * is changed.
 */
public final class BuiltSite {
  /** The file that says what all others come to. */
  public static final OutputPath SUMMARY = new OutputPath("tidings.json");

  private final Path root;
  private final Manifest manifest;
  private final boolean whole;

  private BuiltSite(Path root, Manifest manifest, boolean whole) {
    this.root = root;
    this.manifest = manifest;
    this.whole = whole;
  }

  /**
   * Reads it: what the build noted of its files, or, where these notes are missing, the files.
   *
   * @param cacheFolder where what was written is remembered
   * @param inspector says what browsers must be let do
   * @throws Refusal when nothing was built there
   */
  public static BuiltSite read(Path output, Path source, Path cacheFolder, Inspector inspector) {
    Path summary = output.resolve(SUMMARY.value());
    if (!Files.isRegularFile(summary)) {
      throw new Refusal(
          "there is no built site in %s to compare with; run tidings build first, or name its folder"
                  .formatted(output)
              + " with --output");
    }
    String content = content(summary);
    OutputFolder folder = OutputFolder.checked(output, source, cacheFolder);
    Manifest noted = new ManifestFile(folder, new Disk(path -> {})).noted();
    if (without(noted).content().hex().equals(content)) {
      return new BuiltSite(folder.root(), noted, true);
    }
    Manifest found = new Finding(folder.root(), inspector).manifest();
    return new BuiltSite(folder.root(), found, without(found).content().hex().equals(content));
  }

  private static String content(Path summary) {
    try {
      return Json.read(new String(Disk.read(summary), StandardCharsets.UTF_8))
                  instanceof Map<?, ?> map
              && map.get("content") instanceof String content
          ? content
          : "";
    } catch (IllegalArgumentException broken) {
      throw new Refusal(summary + " can't be read as JSON; run tidings build again", broken);
    }
  }

  private static Manifest without(Manifest manifest) {
    return Manifest.of(
        manifest.lines().stream().filter(line -> !line.path().equals(SUMMARY)).toList());
  }

  /** All files. */
  public Manifest manifest() {
    return manifest;
  }

  /** Whether all is still as the build left it. */
  public boolean isWhole() {
    return whole;
  }

  /** The bytes of a file; empty when it can't be read. */
  public Optional<byte[]> bytes(OutputPath path) {
    try {
      Path file = Ground.resolve(root, path.value());
      return Files.isRegularFile(file) ? Optional.of(Disk.read(file)) : Optional.empty();
    } catch (Refusal unreadable) {
      return Optional.empty();
    }
  }

  /** Looks at every file, for want of notes. */
  private static final class Finding extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Inspector inspector;
    private final List<Manifest.Line> lines = new ArrayList<>();

    Finding(Path root, Inspector inspector) {
      this.root = root;
      this.inspector = inspector;
    }

    Manifest manifest() {
      try {
        Files.walkFileTree(root, this);
        return Manifest.of(lines);
      } catch (IOException e) {
        throw new Refusal("can't read " + root + ": " + DiskReason.of(e), e);
      }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        OutputPath path = new OutputPath(root.relativize(file).toString().replace('\\', '/'));
        byte[] bytes = Disk.read(file);
        lines.add(
            new Manifest.Line(
                path, Checksum.of(bytes), bytes.length, 0, inspector.needs(path, bytes)));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
