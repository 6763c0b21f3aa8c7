package org.tidings.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.tidings.base.SourcePath;
import org.tidings.load.GitLog.Change;
import org.tidings.model.History;

/**
 * The past of the files below {@code content/} as git tells it. Without git, outside of a
 * repository, in a shallow clone and where git takes too long there is none.
 */
public final class GitHistory implements History {
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final String CONTENT = "content/";

  private final Path root;
  private final Optional<Git> git;
  private final CompletableFuture<Optional<GitLog>> log;
  private final CompletableFuture<Boolean> complete;

  private GitHistory(Path root, Optional<Git> git) {
    this.root = root;
    this.git = git;
    this.log =
        git.map(own -> CompletableFuture.supplyAsync(() -> log(own)))
            .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    this.complete =
        log.thenApply(read -> read.map(known -> known.present().stream().allMatch(this::isThere)))
            .thenApply(all -> all.orElse(false));
  }

  /**
   * Begins to ask for the past of a site, while other work goes on.
   *
   * @param root the folder that holds {@code content/}
   */
  public static GitHistory of(Path root) {
    return new GitHistory(root, Git.in(root.resolve(CONTENT)));
  }

  private static Optional<GitLog> log(Git git) {
    boolean whole =
        git.ask(LIMIT, "rev-parse", "--is-shallow-repository")
            .filter(said -> text(said).strip().equals("false"))
            .isPresent();
    return whole
        ? git.ask(LIMIT, GitLog.COMMAND.toArray(String[]::new))
            .map(GitLog::of)
            .filter(read -> !read.isEmpty())
        : Optional.empty();
  }

  private boolean isThere(SourcePath file) {
    return Files.exists(root.resolve(file.value()));
  }

  /**
   * {@inheritDoc} While a committed file is missing, one that is not committed may be the same
   * under a new name, so nothing is said of it.
   */
  @Override
  public Optional<Instant> began(SourcePath file, Instant now) {
    Optional<GitLog> known = log.join();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<Change> changes = known.get().of(file);
    if (changes.isEmpty()) {
      return complete.join() ? Optional.of(now) : Optional.empty();
    }
    GitLog.Commit first = changes.get(changes.size() - 1).commit();
    return known.get().isFirst(first) ? Optional.empty() : Optional.of(first.at());
  }

  @Override
  public Optional<String> lastAuthor(SourcePath file) {
    List<Change> changes = log.join().map(known -> known.of(file)).orElse(List.of());
    for (int i = 0; i < changes.size(); i++) {
      boolean oldest = i + 1 == changes.size();
      if (oldest || !sameBut(changes.get(i), changes.get(i + 1))) {
        return Optional.of(changes.get(i).commit().email());
      }
    }
    return Optional.empty();
  }

  /** Whether a commit changed nothing but approvals. */
  private boolean sameBut(Change newer, Change older) {
    Optional<byte[]> after = blob(newer);
    Optional<byte[]> before = blob(older);
    return after.isPresent()
        && before.isPresent()
        && (Arrays.equals(after.get(), before.get())
            || content(after.get())
                .filter(now -> content(before.get()).filter(now::equals).isPresent())
                .isPresent());
  }

  private static Optional<String> content(byte[] file) {
    return ApprovalText.of(new SourcePath("content/a.md"), file).map(text -> text.content().hex());
  }

  private Optional<byte[]> blob(Change change) {
    String name = change.commit().name() + ":./" + change.path();
    return git.flatMap(own -> own.ask(LIMIT, "cat-file", "blob", name));
  }

  private static String text(byte[] said) {
    return new String(said, StandardCharsets.UTF_8);
  }
}
