package org.tidings.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** By what the past of a folder is known to be what it was, without asking git. */
public final class GitMark {
  private static final String REF = "ref: ";

  private GitMark() {}

  /**
   * The commit that the repository around a folder stands at; a constant outside of repositories,
   * and nothing where only git itself can tell.
   */
  public static Optional<String> of(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path git = at.resolve(".git");
      if (Files.exists(git)) {
        return Files.isDirectory(git) ? mark(git) : Optional.empty();
      }
    }
    return Optional.of("none");
  }

  private static Optional<String> mark(Path git) {
    try {
      String head = Files.readString(git.resolve("HEAD")).strip();
      String shallow = text(git.resolve("shallow"));
      if (!head.startsWith(REF)) {
        return Optional.of(head + shallow);
      }
      String name = head.substring(REF.length());
      Path loose = git.resolve(name).normalize();
      String commit =
          loose.startsWith(git) && Files.exists(loose) ? text(loose) : packed(git, name);
      return Optional.of(name + " " + commit + shallow);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String packed(Path git, String name) throws IOException {
    return text(git.resolve("packed-refs"))
        .lines()
        .filter(line -> line.endsWith(" " + name))
        .findFirst()
        .orElse("");
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
