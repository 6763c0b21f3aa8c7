package org.tidings.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidings.base.Diagnostic;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.load.SiteLoader;
import org.tidings.load.SourceTree;
import org.tidings.markup.Markdown;

/**
 * Texts, each the body of one story of the made-up Shannonside Health, and what the rules say of
 * them. A text that begins with front matter between two {@code ---} has its fields over the
 * story's own.
 */
final class Snippets {
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private static final Path SITE = Path.of("src/test/resources/policy/site");
  private static final Map<String, String> FIELDS =
      new LinkedHashMap<>(
          Map.of(
              "title", "A story from Shannonside",
              "date", "2026-11-20",
              "summary", "What a day in the life of a quiet clinic by the river looks like.",
              "authors", "[conor-daly]"));

  private final Path root;

  Snippets(Path root) {
    this.root = root;
  }

  /** The findings of each text, in the order of the texts. */
  List<List<Diagnostic>> inspect(List<String> texts) throws IOException {
    copy(SITE, root);
    Path stories = Files.createDirectories(root.resolve("content/stories"));
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(stories.resolve(name(i)), story(texts.get(i)));
    }
    List<Diagnostic> all =
        new SiteLoader(
                new Overlay(root.resolve("templates"), "/theme"),
                Markdown.standard(),
                TextRules.on(NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate()),
                new Parallel(1))
            .load(SourceTree.scan(root))
            .diagnostics();
    List<List<Diagnostic>> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String file = "content/stories/" + name(i);
      found.add(all.stream().filter(each -> each.at().file().value().equals(file)).toList());
    }
    return found;
  }

  private static String name(int number) {
    return "row-" + number + ".md";
  }

  static String story(String text) {
    Map<String, String> fields = new LinkedHashMap<>(FIELDS);
    String body = text;
    String own = "";
    if (text.startsWith("---\n")) {
      int end = text.indexOf("\n---", 3);
      own = text.substring(4, end + 1);
      body = text.substring(text.indexOf('\n', end + 1) + 1);
      for (String line : own.split("\n", -1)) {
        fields.remove(line.replaceFirst(":.*", ""));
      }
    }
    StringBuilder story = new StringBuilder("---\n").append(own);
    fields.forEach((name, value) -> story.append(name).append(": ").append(value).append('\n'));
    return story.append("---\n").append(body).append('\n').toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
