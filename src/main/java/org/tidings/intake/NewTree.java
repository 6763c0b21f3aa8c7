package org.tidings.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidings.base.Digest;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;

/**
 * Puts the files of a new site into a folder, all of them or none, and never over a file. Before
 * the first is in place a note in {@code .tidings/} names them all with their digests; a beginning
 * that was killed half-way is taken back by the next one, which removes what it can tell is its
 * own.
 */
final class NewTree {
  private static final String STORE = ".tidings";
  private static final String NOTE = "init.txt";
  private static final String ASIDE = "init.new";

  private final Path root;

  NewTree(Path root) {
    this.root = root;
  }

  /** Whether anything of that name is there, be it a link that leads nowhere. */
  boolean has(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Makes sure that a file can be made anew.
   *
   * @throws Refusal when it is there, or a folder above it is a link or no folder
   */
  void free(String path) {
    if (has(path)) {
      throw new Refusal(
          root.resolve(path) + " is there already: init begins a new site and changes no file");
    }
    for (Path folder : folders(path)) {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new Refusal(folder + " is no folder, and nothing is written through a link");
      }
    }
  }

  /** Takes back what a beginning that was killed has left. */
  void recover() {
    Path note = root.resolve(STORE).resolve(NOTE);
    if (!Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      undo(Files.readAllLines(note, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Refusal(
          "an earlier init was cut off and can't be taken back: " + DiskReason.of(e), e);
    }
  }

  /**
   * Writes them all.
   *
   * @param programs those of the files that are to be run
   * @throws Refusal when one can't be written; then none is there
   */
  void write(Map<String, byte[]> files, List<String> programs) {
    List<String> lines =
        files.entrySet().stream()
            .map(file -> Digest.of(file.getValue()).hex() + " " + file.getKey())
            .toList();
    String at = STORE;
    boolean done = false;
    boolean begun = false;
    try {
      Files.createDirectories(root);
      begun = true;
      Files.createDirectories(root.resolve(STORE));
      note(lines);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        at = file.getKey();
        place(at, file.getValue(), programs.contains(at));
      }
      at = STORE;
      Files.delete(root.resolve(STORE).resolve(NOTE));
      sweep(STORE);
      done = true;
    } catch (IOException e) {
      throw new Refusal("can't write %s: %s".formatted(root.resolve(at), reason(e)), e);
    } finally {
      if (begun && !done) {
        takeBack(lines);
      }
    }
  }

  private static String reason(IOException fault) {
    return fault instanceof FileAlreadyExistsException
        ? "something of that name is there already"
        : DiskReason.of(fault);
  }

  private void note(List<String> lines) throws IOException {
    Path aside = root.resolve(STORE).resolve(ASIDE);
    Files.write(aside, lines, StandardCharsets.UTF_8);
    Files.move(aside, root.resolve(STORE).resolve(NOTE), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whole or not at all: it is written aside and then given its name. */
  private void place(String path, byte[] bytes, boolean program) throws IOException {
    Path aside = root.resolve(STORE).resolve(ASIDE);
    Files.write(aside, bytes);
    if (program && Files.getFileAttributeView(aside, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    for (Path folder : folders(path)) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(folder);
      }
    }
    Files.move(aside, root.resolve(path));
  }

  /** The folders above a file, the highest first. */
  private List<Path> folders(String path) {
    List<Path> folders = new ArrayList<>();
    for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      folders.add(root.resolve(path.substring(0, end)));
    }
    return folders;
  }

  private void takeBack(List<String> lines) {
    try {
      undo(lines);
    } catch (IOException e) {
      throw new Refusal("what was begun can't be taken back: " + DiskReason.of(e), e);
    }
  }

  private void undo(List<String> lines) throws IOException {
    List<String> backwards = new ArrayList<>(lines);
    Collections.reverse(backwards);
    for (String line : backwards) {
      int blank = line.indexOf(' ');
      String path = line.substring(blank + 1);
      Path file = root.resolve(path).normalize();
      boolean ours =
          file.startsWith(root)
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Digest.of(Files.readAllBytes(file)).hex().equals(line.substring(0, blank));
      if (ours) {
        Files.delete(file);
      }
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        sweep(path.substring(0, end));
      }
    }
    Files.deleteIfExists(root.resolve(STORE).resolve(ASIDE));
    Files.deleteIfExists(root.resolve(STORE).resolve(NOTE));
    sweep(STORE);
  }

  /** Removes a folder that has become empty. */
  private void sweep(String folder) throws IOException {
    Path path = root.resolve(folder);
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && isEmpty(path)) {
      Files.deleteIfExists(path);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
