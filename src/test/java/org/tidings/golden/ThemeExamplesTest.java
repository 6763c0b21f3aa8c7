package org.tidings.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.load.SiteLoader;
import org.tidings.load.SourceFiles;
import org.tidings.load.SourceTree;
import org.tidings.markup.BodyRenderer;
import org.tidings.markup.Inspection;
import org.tidings.markup.Markdown;
import org.tidings.model.Site;
import org.tidings.model.Sources;
import org.tidings.model.Viewing;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;
import org.tidings.page.PageProducers;
import org.tidings.page.Theme;

/** Every example of {@code templates/README.md} works on the demonstration site. */
class ThemeExamplesTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Pattern EXAMPLE =
      Pattern.compile("```(?:ftl|css|yaml) (\\S+)\n(.*?)\n```\n", Pattern.DOTALL);

  private static String changes = "";
  private static String views = "";
  private static Map<String, String> plain = Map.of();

  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    String[] parts = Files.readString(Path.of("templates/README.md")).split("\n## Views\n");
    changes = parts[0];
    views = parts[1];
    plain = printed(ROOT.resolve("no-such-folder"));
  }

  @TestFactory
  Stream<DynamicTest> aFileThatReplacesAnotherChangesWhatReadersGet() {
    return EXAMPLE
        .matcher(changes)
        .results()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.group(1),
                    () -> {
                      Path site = folder.resolve(example.group(1).replace('/', '-'));
                      put(site.resolve(example.group(1)), example.group(2));
                      assertNotEquals(plain, printed(site));
                    }));
  }

  @Test
  void everyViewHasAnExampleThatPrintsSomething() throws IOException {
    Map<String, StringBuilder> templates = new TreeMap<>();
    List<String> expected = new ArrayList<>();
    for (String view : views.split("\n### ")) {
      String name = view.lines().findFirst().orElse("");
      if (!name.isBlank()) {
        expected.add(name);
        EXAMPLE.matcher(view).results().forEach(example -> add(templates, name, example));
      }
    }
    for (Map.Entry<String, StringBuilder> template : templates.entrySet()) {
      put(folder.resolve(template.getKey()), template.getValue().toString());
    }
    String pages = String.join("\n", printed(folder).values());
    assertEquals(
        List.of(),
        expected.stream().filter(name -> !prints(name, pages)).toList(),
        "print nothing");
  }

  private static void add(Map<String, StringBuilder> templates, String name, MatchResult example) {
    templates
        .computeIfAbsent(example.group(1), file -> new StringBuilder())
        .append("<!--%s-->%s<!--/%s-->%n".formatted(name, example.group(2), name));
  }

  private static boolean prints(String name, String pages) {
    return Pattern.compile("<!--" + name + "-->(.*?)<!--/" + name + "-->", Pattern.DOTALL)
        .matcher(pages)
        .results()
        .anyMatch(printed -> !printed.group(1).isBlank());
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }

  /** Pages and stylesheet of the demonstration site with a folder's files over the theme. */
  private static Map<String, String> printed(Path templates) throws IOException {
    Overlay overlay = new Overlay(templates, "/theme");
    Parallel alone = new Parallel(1);
    Site site =
        Site.of(
            new SiteLoader(overlay, Markdown.standard(), Inspection.none(), alone)
                .load(SourceTree.scan(ROOT))
                .value(),
            Viewing.at(NOW));
    Theme theme = Theme.load(overlay, site.config().look());
    assertEquals(List.of(), theme.faults());
    Sources sources = new SourceFiles(ROOT);
    Map<String, String> files = new TreeMap<>();
    for (Producer producer :
        PageProducers.all(theme, new BodyRenderer(site, sources, Markdown.standard()), sources)) {
      for (Artifact artifact : producer.artifacts(site)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        artifact.writeTo(out);
        files.put(artifact.path().value(), out.toString(UTF_8));
      }
    }
    assertFalse(files.isEmpty());
    return files;
  }
}
