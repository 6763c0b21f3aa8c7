package org.tidings.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.base.SourcePath;

/**
 * Files as they stand on other machines already, as far as the last push or fetch knows: at the
 * tips of the remote-tracking branches.
 */
public final class PushedTexts {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final int MOST_TIPS = 20;
  private static final String CONTENT = "content/";

  private final Git git;

  private PushedTexts(Git git) {
    this.git = git;
  }

  /**
   * The versions of files that are elsewhere; none of a file that never left this machine.
   *
   * @param root the folder that holds {@code content/}
   */
  public static Map<SourcePath, List<String>> of(Path root, Collection<SourcePath> files) {
    List<SourcePath> asked =
        files.stream()
            .filter(file -> file.value().startsWith(CONTENT) && file.value().indexOf('\n') < 0)
            .toList();
    return Git.in(root.resolve(CONTENT))
        .filter(git -> !asked.isEmpty())
        .map(git -> new PushedTexts(git).texts(asked))
        .orElse(Map.of());
  }

  private Map<SourcePath, List<String>> texts(List<SourcePath> files) {
    Map<SourcePath, Set<String>> versions = versions(files);
    Set<String> all = new LinkedHashSet<>();
    versions.values().forEach(all::addAll);
    Map<String, String> texts = blobs(ask(String.join("\n", all) + "\n", "--batch"));
    Map<SourcePath, List<String>> found = new LinkedHashMap<>();
    versions.forEach(
        (file, names) ->
            found.put(file, names.stream().filter(texts::containsKey).map(texts::get).toList()));
    return found;
  }

  private Map<SourcePath, Set<String>> versions(List<SourcePath> files) {
    List<String> tips = tips();
    StringBuilder wanted = new StringBuilder();
    for (SourcePath file : files) {
      String path = ":./" + file.value().substring(CONTENT.length()) + "\n";
      tips.forEach(tip -> wanted.append(tip).append(path));
    }
    String said = new String(ask(wanted.toString(), "--batch-check"), StandardCharsets.UTF_8);
    List<String> lines = said.lines().toList();
    Map<SourcePath, Set<String>> versions = new LinkedHashMap<>();
    for (int i = 0; i < lines.size() && i < files.size() * tips.size(); i++) {
      String[] words = lines.get(i).split(" ", -1);
      if (words.length == 3 && words[1].equals("blob")) {
        SourcePath file = files.get(i / tips.size());
        versions.computeIfAbsent(file, each -> new LinkedHashSet<>()).add(words[0]);
      }
    }
    return versions;
  }

  private List<String> tips() {
    return git.ask(
            LIMIT,
            "for-each-ref",
            "--sort=-committerdate",
            "--count=" + MOST_TIPS,
            "--format=%(objectname)",
            "refs/remotes")
        .map(said -> new String(said, StandardCharsets.UTF_8).lines().distinct().toList())
        .orElse(List.of());
  }

  private byte[] ask(String input, String how) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return input.isBlank()
        ? new byte[0]
        : git.ask(LIMIT, Map.of(), bytes, "cat-file", how).orElse(new byte[0]);
  }

  /** Each answer is a line with name, kind and length, then as many bytes and a line feed. */
  private static Map<String, String> blobs(byte[] said) {
    Map<String, String> texts = new LinkedHashMap<>();
    int at = 0;
    while (at < said.length) {
      int end = at;
      while (end < said.length && said[end] != '\n') {
        end++;
      }
      String[] head = new String(said, at, end - at, StandardCharsets.UTF_8).split(" ", -1);
      at = end + 1;
      if (head.length == 3 && head[1].equals("blob")) {
        int length = Math.max(0, Math.min(Integer.parseInt(head[2]), said.length - at));
        texts.put(head[0], new String(said, at, length, StandardCharsets.UTF_8));
        at += length + 1;
      }
    }
    return texts;
  }
}
