package org.tidings.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;
import org.tidings.load.GitPlaces;

/**
 * The hook by which git checks what is staged before each commit: git cannot delete, so a patient's
 * name must not get as far as a commit (editorial policy, section 0).
 */
public final class CommitHook {
  private static final String NAME = "pre-commit";

  private final Path site;
  private final GitPlaces places;
  private final Optional<Path> launcher;

  private CommitHook(Path site, GitPlaces places, Optional<Path> launcher) {
    this.site = site;
    this.places = places;
    this.launcher = launcher;
  }

  private static Optional<CommitHook> of(Path site, Optional<Path> launcher) {
    return GitPlaces.of(real(site)).map(places -> new CommitHook(real(site), places, launcher));
  }

  private static Path real(Path site) {
    try {
      return site.toRealPath();
    } catch (IOException e) {
      throw new Refusal("there is no folder " + site, e);
    }
  }

  /** Whether a site is kept in a repository that checks nothing before a commit. */
  public static boolean isMissing(Path site) {
    return of(site, Optional.empty())
        .filter(hook -> !Files.exists(hook.file(), LinkOption.NOFOLLOW_LINKS))
        .isPresent();
  }

  /**
   * Writes the hook.
   *
   * @param launcher what started this program; for a machine that has no other Tidings
   * @return where it lies
   * @throws Refusal when there is no repository, or it has a hook already
   */
  public static Path write(Path site, Optional<Path> launcher) {
    return of(site, launcher)
        .orElseThrow(
            () -> new Refusal(site + " is in no git repository, so there is no commit to check"))
        .write();
  }

  private Path file() {
    return places.hooks().resolve(NAME);
  }

  private Path write() {
    if (!places.hasOwnHooks()) {
      throw new Refusal(
          "hooks lie in %s, which other repositories may share; add there: %s"
              .formatted(places.hooks(), command()));
    }
    String script =
        """
        #!/bin/sh
        # Written by `tidings new --hook`: what breaks a rule is not committed.
        # To commit once without it: git commit --no-verify
        for program in %s; do
          if command -v "$program" >/dev/null 2>&1; then
            exec "$program" %s
          fi
        done
        echo "nothing was checked and nothing committed: there is no tidings on the path of this machine" >&2
        echo "put it there, or commit once without the check: git commit --no-verify" >&2
        exit 1
        """
            .formatted(String.join(" ", programs()), arguments());
    try {
      Files.createDirectories(places.hooks());
      Files.writeString(file(), script, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      if (Files.getFileAttributeView(file(), PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(
          "%s is there already and stays as it is; add to it: %s".formatted(file(), command()), e);
    } catch (IOException e) {
      throw new Refusal("can't write %s: %s".formatted(file(), DiskReason.of(e)), e);
    }
    return file();
  }

  private String command() {
    return programs().get(0) + " " + arguments();
  }

  /** Git runs hooks in the folder at the top. */
  private String arguments() {
    String source = below(site);
    return "check --staged" + (source.isEmpty() ? "" : " --source " + quoted(source));
  }

  /** The repository's own, else that of the machine, else the one that wrote the hook. */
  private List<String> programs() {
    for (Path folder : new Path[] {site, places.top()}) {
      Path own = folder.resolve("tidings");
      if (Files.isRegularFile(own) && Files.isExecutable(own)) {
        return List.of(quoted("./" + below(own)));
      }
    }
    return launcher
        .map(path -> List.of("tidings", quoted(path.toString())))
        .orElse(List.of("tidings"));
  }

  private String below(Path path) {
    return places.top().relativize(path).toString().replace('\\', '/');
  }

  /** A word for the shell (POSIX.1-2017, 2.2.2). */
  private static String quoted(String word) {
    return word.matches("[\\w./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
