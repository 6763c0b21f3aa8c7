package org.tidings.app;

import java.nio.file.Path;
import java.util.Optional;

/** The script that started this program and said so; none when Java was called by hand. */
final class Launcher {
  private Launcher() {}

  /** Its whole path. */
  static Optional<Path> path() {
    return Optional.ofNullable(System.getProperty("tidings.launcher"))
        .filter(said -> !said.isBlank())
        .map(said -> Path.of(said).toAbsolutePath().normalize());
  }

  /** How somebody calls this program on this machine. */
  static String command() {
    String name = path().map(Path::toString).orElse("tidings");
    return name.contains(" ") ? "\"" + name + "\"" : name;
  }
}
