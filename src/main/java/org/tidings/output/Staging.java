package org.tidings.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tidings.base.OutputPath;
import org.tidings.base.Refusal;

/**
 * A folder on the same file system as the output, where files wait to be put in place: beside the
 * output, or inside it where there is no room beside. It is made when the first file comes.
 */
final class Staging {
  private static final String NAME = "tidings-new";

  private final Path root;
  private final Disk disk;
  private final Set<String> made = ConcurrentHashMap.newKeySet();
  private Optional<Path> place = Optional.empty();

  Staging(Path root, Disk disk) {
    this.root = root;
    this.disk = disk;
  }

  /** Removes what a killed build left. */
  void clear() {
    Stream.concat(beside().stream(), Stream.of(inside())).forEach(this::clear);
  }

  private void clear(Path left) {
    if (Files.exists(left, LinkOption.NOFOLLOW_LINKS)) {
      disk.deleteTree(left);
    }
  }

  /** Keeps a file; tells when it was written. */
  long keep(OutputPath path, byte[] bytes) {
    Path file = place(path);
    disk.create(file, bytes);
    return Standing.at(file).modified();
  }

  /** Keeps a file that lies ready; tells when it was written, or nothing when it has vanished. */
  OptionalLong keep(OutputPath path, StoredFile ready) {
    Path file = place(path);
    return disk.link(file, ready.path())
        ? OptionalLong.of(Standing.at(file).modified())
        : OptionalLong.empty();
  }

  private Path place(OutputPath path) {
    if (!made.contains(path.folder())) {
      make(path.folder());
    }
    return Ground.resolve(folder(), path.value());
  }

  synchronized boolean isEmpty() {
    return place.isEmpty();
  }

  synchronized Path folder() {
    if (place.isEmpty()) {
      place = Optional.of(start());
    }
    return place.get();
  }

  /** The names at its top. */
  List<Path> children() {
    return Disk.children(folder());
  }

  void remove() {
    if (!isEmpty()) {
      disk.deleteTree(folder());
    }
  }

  private synchronized void make(String folder) {
    if (!folder.isEmpty() && !made.contains(folder)) {
      make(Ground.parent(folder));
      disk.makeFolder(folder().resolve(folder));
    }
    made.add(folder);
  }

  private Path start() {
    boolean standing = Files.isDirectory(root);
    if (!standing && root.getParent() != null) {
      disk.makeFolders(root.getParent());
    }
    Optional<Path> beside = beside();
    if (beside.isPresent() && (!standing || canReach(beside.get()))) {
      if (!standing) {
        disk.makeFolder(beside.get());
      }
      return beside.get();
    }
    disk.makeFolder(inside());
    return inside();
  }

  /** Tries it: a folder beside may be closed to us, or lie on another disk than the output. */
  private boolean canReach(Path beside) {
    Path trial = beside.resolve(NAME);
    try {
      disk.makeFolder(beside);
      disk.makeFolder(trial);
      disk.move(trial, inside());
      disk.delete(inside());
      return true;
    } catch (Refusal unreachable) {
      clear();
      return false;
    }
  }

  private Optional<Path> beside() {
    Path parent = root.getParent();
    Path name = root.getFileName();
    return parent == null || name == null
        ? Optional.empty()
        : Optional.of(parent.resolve("." + name + "." + NAME));
  }

  private Path inside() {
    return root.resolve("." + NAME);
  }
}
