package org.tidings.image;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tidings.base.Digest;
import org.tidings.output.StoredFile;

/** Kept pictures in the drawers of a folder, by the first two digits of their keys. */
final class Shelf {
  private static final String MARKER = "swept";
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Path folder;
  private final Instant now;
  private final boolean own;
  private final Map<String, Drawer> drawers = new ConcurrentHashMap<>();

  /**
   * A shelf in a folder, which is made when it is needed.
   *
   * @param own whether nobody but this user may look into it
   */
  Shelf(Path folder, Instant now, boolean own) {
    this.folder = folder;
    this.now = now;
    this.own = own;
  }

  Optional<StoredFile> find(Digest key) {
    return drawer(key).find(key);
  }

  StoredFile put(Digest key, byte[] bytes) throws IOException {
    make();
    return drawer(key).put(key, bytes);
  }

  StoredFile adopt(Digest key, StoredFile other) throws IOException {
    make();
    return drawer(key).adopt(key, other);
  }

  private Drawer drawer(Digest key) {
    return drawer(key.hex().substring(0, 2));
  }

  private Drawer drawer(String name) {
    return drawers.computeIfAbsent(
        name,
        first ->
            new Drawer(
                folder.resolve(first), now.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay()));
  }

  private void make() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      if (own) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return;
      }
    } catch (UnsupportedOperationException otherwiseKept) {
      // This machine has no such permissions; folders of a user's own are closed by other means.
    }
    Files.createDirectories(folder);
  }

  /** Writes down what is new of the pictures that were asked for. */
  void settle() throws IOException {
    for (Drawer drawer : drawers.values()) {
      drawer.settle();
    }
  }

  /**
   * Removes what no build has used for 30 days.
   *
   * @param inUse keys of pictures that are in use, even when they did not have to be looked up
   */
  void sweep(Set<String> inUse) throws IOException {
    mark();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path each : folders) {
        drawer(each.getFileName().toString()).sweep(inUse);
      }
    }
  }

  /** Whether it was last swept a day ago or more. */
  boolean isDue() throws IOException {
    Path marker = folder.resolve(MARKER);
    return Files.isDirectory(folder)
        && !(Files.exists(marker)
            && Files.getLastModifiedTime(marker).toInstant().isAfter(now.minus(A_DAY)));
  }

  private void mark() throws IOException {
    Path marker = folder.resolve(MARKER);
    Files.write(marker, new byte[0]);
    Files.setLastModifiedTime(marker, FileTime.from(now));
  }
}
