package org.tidings.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder where the launcher lets this user's sites share what can be made again. */
final class UserCache {
  private UserCache() {}

  static Optional<Path> folder() {
    String folder = System.getProperty("tidings.cache", "");
    try {
      return folder.isBlank()
          ? Optional.empty()
          : Optional.of(Path.of(folder).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
