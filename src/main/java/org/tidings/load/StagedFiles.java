package org.tidings.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;

/**
 * The sources of a site as they would be committed, not as they lie in the folder: copied from
 * git's index into a folder of their own, which nobody else can read and which goes with this
 * object.
 */
public final class StagedFiles implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final List<String> PARTS = List.of("--", "content", "templates");

  private final Git git;
  private final String prefix;
  private final Path temporary;

  private StagedFiles(Git git, String prefix, Path temporary) {
    this.git = git;
    this.prefix = prefix;
    this.temporary = temporary;
  }

  /**
   * Copies what is staged of a site.
   *
   * @param root the folder that holds {@code content/}
   * @throws Refusal when there is no git, or no repository
   */
  public static StagedFiles of(Path root) {
    Git git =
        Git.in(root)
            .orElseThrow(() -> new Refusal(root + " is in no git repository: nothing is staged"));
    String prefix =
        git.ask(LIMIT, "rev-parse", "--show-prefix")
            .map(said -> new String(said, StandardCharsets.UTF_8).stripTrailing())
            .orElseThrow(() -> new Refusal("git can't be asked what is staged in " + root));
    try {
      return new StagedFiles(git, prefix, Files.createTempDirectory("tidings-"));
    } catch (IOException e) {
      throw new Refusal("no folder for the staged files can be made: " + DiskReason.of(e), e);
    }
  }

  /** The files of the site that the next commit would change, add or take away. */
  public Set<SourcePath> changed() {
    Set<SourcePath> changed = new LinkedHashSet<>();
    for (String name :
        names(Map.of(), "diff", "--cached", "--name-only", "--no-renames", "--relative")) {
      SourcePath.normalise(name).ifPresent(changed::add);
    }
    return changed;
  }

  /** The folder that holds {@code content/} as it would be committed. */
  public Path source() {
    return copied("staged", Map.of());
  }

  /** The same as it was committed last; nothing before the first commit. */
  public Optional<Path> before() {
    Map<String, String> index = Map.of("GIT_INDEX_FILE", temporary.resolve("index").toString());
    return git.ask(LIMIT, index, new byte[0], "read-tree", "HEAD")
        .map(done -> copied("before", index));
  }

  private Path copied(String name, Map<String, String> variables) {
    Path folder = temporary.resolve(name);
    if (!Files.exists(folder)) {
      byte[] files = joined(names(variables, "ls-files", "--cached"));
      String to = "--prefix=" + folder + "/";
      boolean done =
          git.ask(LIMIT, variables, files, "checkout-index", "-z", "--stdin", "--force", to)
              .isPresent();
      if (!done) {
        throw new Refusal("git can't copy what is staged; is a merge under way?");
      }
    }
    return folder.resolve(prefix);
  }

  private Set<String> names(Map<String, String> variables, String... words) {
    List<String> command = new ArrayList<>(List.of(words));
    command.add("-z");
    command.addAll(PARTS);
    byte[] said =
        git.ask(LIMIT, variables, new byte[0], command.toArray(String[]::new))
            .orElseThrow(() -> new Refusal("git can't say what is staged"));
    Set<String> names = new LinkedHashSet<>();
    for (String name : new String(said, StandardCharsets.UTF_8).split("\0", -1)) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private static byte[] joined(Set<String> names) {
    return String.join("\0", names).getBytes(StandardCharsets.UTF_8);
  }

  /** Removes the copies. */
  @Override
  public void close() {
    try {
      Files.walkFileTree(
          temporary,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException fault)
                throws IOException {
              Files.delete(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (java.nio.file.NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
