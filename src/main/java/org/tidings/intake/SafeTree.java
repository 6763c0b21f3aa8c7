package org.tidings.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;

/**
 * The only door through which anything is written into a site's {@code content/} ({@link NewTree}
 * makes the site itself). A file that exists is never written over, a symbolic link never written
 * through, and nothing leaves {@code content/}.
 */
final class SafeTree {
  private static final int LARGEST = 100_000_000;

  private final Path root;
  private final boolean dry;
  private final Set<String> written = new TreeSet<>();

  /**
   * @param dry whether to say only what would be written
   */
  SafeTree(Path root, boolean dry) {
    this.root = root;
    this.dry = dry;
  }

  /** What was written so far, or would have been. */
  Set<String> written() {
    return written;
  }

  /** Whether there is anything of that name, be it a link. */
  boolean has(SourcePath path) {
    return Files.exists(path(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** The bytes of a file; empty when there is none. */
  Optional<byte[]> bytes(SourcePath path) {
    if (!Files.isRegularFile(path(path), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path(path), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readNBytes(LARGEST));
    } catch (IOException e) {
      throw new Refusal("can't read " + path + ": " + DiskReason.of(e), e);
    }
  }

  /** Whether a file holds exactly these bytes. */
  boolean holds(SourcePath path, byte[] bytes) {
    return bytes(path).filter(found -> Arrays.equals(found, bytes)).isPresent();
  }

  /**
   * Writes a new file.
   *
   * @throws Refusal when it is there already, or can't be written
   */
  void create(SourcePath path, byte[] bytes) {
    written.add(path.value());
    if (dry) {
      return;
    }
    try {
      folder(path);
      Files.write(path(path), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new Refusal("can't write " + path + ": " + DiskReason.of(e), e);
    }
  }

  /**
   * Puts a longer version in the place of a list that is only added to, in one step.
   *
   * @throws Refusal when it can't be written
   */
  void extend(SourcePath path, byte[] longer) {
    written.add(path.value());
    if (dry) {
      return;
    }
    SourcePath aside = path.plus(".import");
    try {
      folder(path);
      Files.write(path(aside), longer, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(
          path(aside),
          path(path),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Refusal("can't write " + path + ": " + DiskReason.of(e), e);
    }
  }

  /**
   * Puts another version in the place of a file, in one step and with the rights it had.
   *
   * @param before what it must hold, or somebody else was quicker
   * @throws Refusal when it can't be written
   */
  void replace(SourcePath path, byte[] before, byte[] after) {
    try {
      if (!holds(path, before)) {
        throw new Refusal(path + " was changed at the same moment: try again");
      }
      Path file = path(path);
      Path aside = Files.createTempFile(file.getParent(), ".tidings", ".new");
      try {
        Files.copy(
            file, aside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.write(aside, after);
        Files.move(
            aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(aside);
      }
      written.add(path.value());
    } catch (IOException e) {
      throw new Refusal("can't write " + path + ": " + DiskReason.of(e), e);
    }
  }

  private Path path(SourcePath path) {
    if (!path.isBelow("content")) {
      throw new IllegalArgumentException("not below content/: " + path);
    }
    return root.resolve(path.value());
  }

  /** Makes the folders above a file, one by one, so that none of them is a link to elsewhere. */
  private void folder(SourcePath path) throws IOException {
    Path folder = root;
    Files.createDirectories(root);
    for (String name : path.folder().split("/")) {
      folder = folder.resolve(name);
      if (Files.isSymbolicLink(folder)) {
        throw new Refusal(folder + " is a symbolic link: nothing is written through it");
      }
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(folder);
      }
    }
  }
}
