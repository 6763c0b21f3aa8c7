package org.tidings.load;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The program git, asked about one folder: without a shell, a pager, a prompt, the network, or any
 * program that the repository's own settings name; it locks nothing and is stopped when it takes
 * too long.
 */
final class Git {
  private static final List<String> QUIET =
      List.of(
          "git",
          "--no-pager",
          "--literal-pathspecs",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.quotePath=false",
          "-c",
          "log.showSignature=false",
          "-c",
          "protocol.allow=never");
  private static final String INDEX = "GIT_INDEX_FILE";

  private final Path folder;

  private Git(Path folder) {
    this.folder = folder;
  }

  /** Git in a folder; nothing when neither it nor a folder above is a repository. */
  static Optional<Git> in(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(new Git(folder));
      }
    }
    return Optional.empty();
  }

  /** Git in a folder that need not be a repository yet. */
  static Git at(Path folder) {
    return new Git(folder);
  }

  /** What it says; nothing when it is not there, refuses or takes too long. */
  Optional<byte[]> ask(Duration limit, String... words) {
    return ask(limit, Map.of(), new byte[0], words);
  }

  /** The same with variables of its own, and something to read. */
  Optional<byte[]> ask(
      Duration limit, Map<String, String> variables, byte[] input, String... words) {
    List<String> command = new ArrayList<>(QUIET);
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    prepare(builder.environment());
    builder.environment().putAll(variables);
    try {
      return answer(builder.start(), limit, input);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * A hook's variables name the repository, but not from this folder; the index they name counts.
   */
  private static void prepare(Map<String, String> environment) {
    environment.keySet().removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX"));
    environment.computeIfPresent(INDEX, (name, index) -> new File(index).getAbsolutePath());
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("LC_ALL", "C");
  }

  private static Optional<byte[]> answer(Process process, Duration limit, byte[] input)
      throws IOException {
    CompletableFuture<byte[]> said =
        CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
    CompletableFuture<Void> told =
        CompletableFuture.runAsync(() -> write(process.getOutputStream(), input));
    try {
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended || process.exitValue() != 0) {
        return Optional.empty();
      }
      told.join();
      return Optional.of(said.join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] read(InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** A program that ends without reading all of it has said what it had to say. */
  private static void write(OutputStream out, byte[] input) {
    try (out) {
      out.write(input);
    } catch (IOException e) {
      return;
    }
  }
}
