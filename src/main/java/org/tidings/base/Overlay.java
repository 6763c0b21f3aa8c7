package org.tidings.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files of the theme: a site's own folder in front, the one that came with the program behind it. A
 * site may so override any one file and inherit the rest.
 *
 * @param folder the site's {@code templates}; it need not exist
 * @param resources where the program's own lie on the class path, such as {@code /theme}
 */
public record Overlay(Path folder, String resources) {

  /**
   * The bytes of a file, from the site's folder if it has it, else from the program's.
   *
   * @param name a relative path with forward slashes; one that would climb out is not found
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
      return isInside(name) && Files.isRegularFile(file)
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      throw new Refusal("can't read " + file + ": " + e.getMessage(), e);
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
      throw new Refusal("can't read " + name + " of the program: " + e.getMessage(), e);
    }
  }

  private static boolean isInside(String name) {
    return !name.startsWith("/") && !("/" + name + "/").contains("/../") && !name.contains("\\");
  }
}
