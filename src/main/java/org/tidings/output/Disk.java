package org.tidings.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.base.Checksum;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;

/**
 * The only hand that changes the disk. What the machine refuses becomes one line for the operator.
 */
final class Disk {
  private static final int CHUNK = 1 << 16;

  private final Probe probe;

  Disk(Probe probe) {
    this.probe = probe;
  }

  /** Is told of each change before it is made, and may prevent it. */
  @FunctionalInterface
  interface Probe {
    void before(Path path) throws IOException;
  }

  private interface Change {
    void make() throws IOException;
  }

  void makeFolder(Path folder) {
    change(folder, () -> Files.createDirectory(folder));
  }

  void makeFolders(Path folder) {
    if (!Files.isDirectory(folder)) {
      change(folder, () -> Files.createDirectories(folder));
    }
  }

  /** Writes a file that isn't there yet. */
  void create(Path file, byte[] bytes) {
    change(file, () -> write(file, bytes, StandardOpenOption.CREATE_NEW));
  }

  /**
   * Makes a file that isn't there yet of one that lies elsewhere: the same one under a second name,
   * or a copy where the machine knows no such thing.
   *
   * @return whether it could be done; when not, nothing is there
   */
  boolean link(Path file, Path other) {
    boolean[] done = {true};
    change(file, () -> done[0] = linked(file, other));
    return done[0];
  }

  private static boolean linked(Path file, Path other) throws IOException {
    try {
      Files.createLink(file, other);
      return true;
    } catch (IOException | UnsupportedOperationException impossible) {
      return copied(file, other);
    }
  }

  private static boolean copied(Path file, Path other) throws IOException {
    try {
      Files.copy(other, file);
      return true;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      return false;
    }
  }

  /** Writes a file whether or not it is there. */
  void overwrite(Path file, byte[] bytes) {
    change(
        file,
        () -> {
          Files.deleteIfExists(file);
          write(file, bytes, StandardOpenOption.CREATE_NEW);
        });
  }

  /** Puts a file or folder elsewhere on the same file system, all at once. */
  void move(Path from, Path to) {
    change(to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  void delete(Path path) {
    change(path, () -> Files.deleteIfExists(path));
  }

  /** Deletes a folder that holds nothing; tells whether it is gone. */
  boolean deleteIfEmpty(Path folder) {
    boolean[] gone = {true};
    change(
        folder,
        () -> {
          try {
            Files.deleteIfExists(folder);
          } catch (DirectoryNotEmptyException full) {
            gone[0] = false;
          }
        });
    return gone[0];
  }

  /** Deletes a folder with all that is in it; follows no link. */
  void deleteTree(Path path) {
    if (Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      children(path).forEach(this::deleteTree);
    }
    delete(path);
  }

  /** What a folder holds, sorted; nothing when it isn't there. */
  static List<Path> children(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.sorted().toList();
    } catch (NoSuchFileException missing) {
      return List.of();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static Checksum checksum(Path file) {
    return Checksum.of(read(file));
  }

  private static void write(Path file, byte[] bytes, StandardOpenOption how) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, Set.of(StandardOpenOption.WRITE, how))) {
      while (rest.position() < bytes.length) {
        rest.limit(Math.min(bytes.length, rest.position() + CHUNK));
        channel.write(rest);
      }
    }
  }

  private void change(Path path, Change change) {
    try {
      probe.before(path);
      change.make();
    } catch (IOException e) {
      throw new Refusal("can't write " + path + ": " + DiskReason.of(e), e);
    }
  }

  private static Refusal unreadable(Path path, IOException e) {
    return new Refusal("can't read " + path + ": " + DiskReason.of(e), e);
  }
}
