package org.tidings.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Files of the theme: a site's own folder in front, the one that came with the program behind it. A
 * site may so override any one file and inherit the rest.
 *
 * @param folder the site's {@code templates}; it need not exist
 * @param resources where the program's own lie on the class path, such as {@code /theme}
 */
public record Overlay(Path folder, String resources) {
  /** Names the program's own files, one a line: a jar can't be asked what it holds. */
  private static final String CONTENTS = "FILES.txt";

  /**
   * The bytes of a file, from the site's folder if it has it, else from the program's.
   *
   * @param name a relative path with forward slashes; one that would climb out is not found, nor is
   *     one that leaves the folder through a symbolic link
   * @throws Refusal when the file is there but can't be read
   */
  public Optional<byte[]> read(String name) {
    Optional<byte[]> own = own(name);
    return own.isPresent() ? own : builtIn(name);
  }

  /**
   * The bytes of a file in the site's own folder alone.
   *
   * @throws Refusal when the file is there but can't be read
   */
  public Optional<byte[]> own(String name) {
    Path file = folder.resolve(name);
    try {
      boolean here =
          isInside(name)
              && Files.isRegularFile(file)
              && file.toRealPath().startsWith(folder.toRealPath());
      return here ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new Refusal("can't read " + file + ": " + DiskReason.of(e), e);
    }
  }

  /** The bytes of the file that came with the program, whether the site overrides it or not. */
  public Optional<byte[]> builtIn(String name) {
    if (!isInside(name)) {
      return Optional.empty();
    }
    try (InputStream in = Overlay.class.getResourceAsStream(resources + "/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new Refusal("can't read " + name + " of the program: " + DiskReason.of(e), e);
    }
  }

  /**
   * The names of all files, the site's and the program's, sorted, each once.
   *
   * @throws Refusal when the site's folder can't be read
   */
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    builtIn(CONTENTS)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .ifPresent(text -> text.lines().filter(line -> !line.isBlank()).forEach(names::add));
    if (Files.isDirectory(folder)) {
      names.addAll(ownNames());
    }
    return List.copyOf(names);
  }

  /** Files whose name starts with a dot are the editor's own affair. */
  private List<String> ownNames() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !("/" + name).contains("/."))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal("can't read " + folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * What the site's own files look like from outside; as long as this is the same, so are they.
   *
   * @throws Refusal when the site's folder can't be read
   */
  public List<Stamp> stamps() {
    List<String> names = Files.isDirectory(folder) ? ownNames() : List.of();
    return names.stream().sorted().map(this::stamp).toList();
  }

  /** A file, its size and when it was last modified, in nanoseconds since 1970. */
  public record Stamp(String name, long size, long modified) {}

  private Stamp stamp(String name) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
      return new Stamp(name, found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    } catch (IOException gone) {
      return new Stamp(name, 0, 0);
    }
  }

  private static boolean isInside(String name) {
    return !name.startsWith("/") && !("/" + name + "/").contains("/../") && !name.contains("\\");
  }
}
