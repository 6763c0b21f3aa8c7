package org.tidings.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that a new site begins with, as they lie in the program. */
final class Starters {
  private Starters() {}

  /** A file as it is. */
  static byte[] bytes(String name) {
    return read("start/" + name);
  }

  /** A file that CI reads, as it is. */
  static byte[] ci(String name) {
    return read("ci/" + name);
  }

  private static byte[] read(String name) {
    try (InputStream in = Starters.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("the program has no file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as it is. */
  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
