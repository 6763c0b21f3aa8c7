package org.tidings.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where git keeps what belongs to a folder.
 *
 * @param top the folder that is under version control, in which git runs hooks
 * @param store where the repository itself lies
 * @param hooks where it looks for hooks; that may be elsewhere, and shared with other repositories
 */
public record GitPlaces(Path top, Path store, Path hooks) {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  /** The places of the repository that a folder lies in; nothing without git or a repository. */
  public static Optional<GitPlaces> of(Path folder) {
    return Git.in(folder)
        .flatMap(
            git ->
                git.ask(
                    LIMIT,
                    "rev-parse",
                    "--show-toplevel",
                    "--git-common-dir",
                    "--git-path",
                    "hooks"))
        .map(said -> new String(said, StandardCharsets.UTF_8).lines().toList())
        .filter(lines -> lines.size() == 3)
        .map(lines -> places(folder, lines));
  }

  /** Makes a repository in a folder; whether it could. */
  public static boolean begin(Path folder) {
    Git git = Git.at(folder);
    return git.ask(LIMIT, "init", "-q", "-b", "main").isPresent()
        || git.ask(LIMIT, "init", "-q").isPresent();
  }

  private static GitPlaces places(Path folder, List<String> lines) {
    List<Path> paths =
        lines.stream().map(line -> folder.resolve(line).toAbsolutePath().normalize()).toList();
    return new GitPlaces(paths.get(0), paths.get(1), paths.get(2));
  }

  /** Whether its hooks are its own. */
  public boolean hasOwnHooks() {
    return hooks.startsWith(top) || hooks.startsWith(store);
  }
}
