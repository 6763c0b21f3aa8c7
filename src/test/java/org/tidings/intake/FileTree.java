package org.tidings.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files below a folder by their paths, as text where they are text. */
record FileTree(Map<String, String> files) {

  static FileTree of(Path root) {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(root)) {
      for (Path file : list(root)) {
        String path = root.relativize(file).toString().replace('\\', '/');
        files.put(path, text(path, file));
      }
    }
    return new FileTree(files);
  }

  private static List<Path> list(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String path, Path file) {
    try {
      return path.matches(".*\\.(md|yaml|svg|txt)")
          ? Files.readString(file)
          : HexFormat.of().formatHex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) {
    if (!Files.isDirectory(from)) {
      return;
    }
    try {
      for (Path file : list(from)) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path root) {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
