package org.tidings.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.SourcePath;

/**
 * The commits of every file below {@code content/}, read in one pass over {@code git log}; a file
 * that was renamed keeps its past.
 */
final class GitLog {
  /** What {@link #of} reads: newest first, each commit with the files that it changed. */
  static final List<String> COMMAND =
      List.of(
          "log",
          "--topo-order",
          "-z",
          "--name-status",
          "-M",
          "--relative",
          "--no-ext-diff",
          "--no-textconv",
          "--no-color",
          "--format=tformat:%x01%H%x09%at%x09%ae",
          "--",
          ".");

  private static final String CONTENT = "content/";

  /** One commit. */
  record Commit(String name, Instant at, String email) {}

  /** A file as one commit left it, under the name it had then. */
  record Change(Commit commit, String path) {}

  private final Map<String, List<Change>> changes = new HashMap<>();
  private final Set<SourcePath> present = new HashSet<>();

  /** The name that a file of the past has today. */
  private final Map<String, String> today = new HashMap<>();

  private Optional<Commit> oldest = Optional.empty();

  private GitLog() {}

  static GitLog of(byte[] said) {
    GitLog log = new GitLog();
    log.read(new String(said, StandardCharsets.UTF_8).split("\0", -1));
    return log;
  }

  private void read(String[] words) {
    int i = 0;
    while (i < words.length) {
      String word = words[i++].stripLeading();
      if (word.startsWith("\u0001")) {
        oldest = Optional.of(commit(word.substring(1)));
      } else if (!word.isEmpty() && oldest.isPresent()) {
        boolean moved = word.startsWith("R") && i + 1 < words.length;
        if (i < words.length) {
          String path = words[i];
          changed(word.charAt(0), path, moved ? words[i + 1] : path);
        }
        i += moved ? 2 : 1;
      }
    }
  }

  private static Commit commit(String line) {
    String[] parts = line.split("\t", 3);
    return new Commit(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])), parts[2]);
  }

  /** Going back in time: what is first seen as taken away is no file of today. */
  private void changed(char how, String before, String path) {
    String now = today.getOrDefault(path, path);
    List<Change> known = changes.computeIfAbsent(now, name -> new ArrayList<>(2));
    if (how != 'D') {
      if (known.isEmpty() && !today.containsKey(path)) {
        SourcePath.normalise(CONTENT + now).ifPresent(present::add);
      }
      known.add(new Change(oldest.orElseThrow(), path));
    } else if (known.isEmpty()) {
      known.add(new Change(oldest.orElseThrow(), path));
    }
    if (how == 'R') {
      today.putIfAbsent(before, now);
    }
  }

  /** Whether there is any commit. */
  boolean isEmpty() {
    return oldest.isEmpty();
  }

  /** The first commit of all. */
  boolean isFirst(Commit commit) {
    return oldest.filter(commit::equals).isPresent();
  }

  /** The files that the newest commit has. */
  Set<SourcePath> present() {
    return present;
  }

  /** What happened to a file, newest first. */
  List<Change> of(SourcePath file) {
    return file.value().startsWith(CONTENT)
        ? changes.getOrDefault(file.value().substring(CONTENT.length()), List.of())
        : List.of();
  }
}
