package org.tidings.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;
import org.tidings.base.Outcome;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.base.Report;
import org.tidings.check.ContentRules;
import org.tidings.load.SiteLoader;
import org.tidings.load.SourceTree;
import org.tidings.markup.Inspection;
import org.tidings.markup.Markdown;
import org.tidings.model.Content;
import org.tidings.model.Site;
import org.tidings.model.Viewing;
import org.tidings.page.Theme;

/**
 * A rule is a folder, named after it: {@code bad.md} (or a tree {@code bad/}) fires it, {@code
 * good.md} (or {@code good/}) fires nothing, {@code expected.txt} says what is found. {@code
 * -Dapprove} rewrites that file.
 */
class RulesTest {
  private static final Path RULES = Path.of("src/test/resources/rules");
  private static final java.time.Instant NOW = java.time.Instant.parse("2026-11-20T09:00:00Z");

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> eachFindsWhatItsFolderExpects() throws IOException {
    return folders(RULES).stream()
        .filter(folder -> !folder.getFileName().toString().startsWith("_"))
        .map(
            folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> test(folder)));
  }

  private void test(Path folder) throws IOException {
    List<Diagnostic> found = inspect(folder, "bad");
    String name = folder.getFileName().toString();
    assertTrue(
        found.stream().anyMatch(each -> name.startsWith(each.rule().name().replace('/', '-'))),
        "bad does not fire the rule that the folder is named after: " + found);
    String printed = found.stream().map(RulesTest::print).collect(Collectors.joining());
    Path expected = folder.resolve("expected.txt");
    if (System.getProperty("approve") != null) {
      Files.writeString(expected, printed);
    }
    assertEquals(Files.readString(expected), printed);
    if (Files.exists(folder.resolve("good")) || Files.exists(folder.resolve("good.md"))) {
      assertEquals(List.of(), inspect(folder, "good"));
    }
  }

  private List<Diagnostic> inspect(Path folder, String which) throws IOException {
    Path root = temporary.resolve(folder.getFileName() + "-" + which);
    copy(RULES.resolve("_site"), root);
    Path story = folder.resolve(which + ".md");
    if (Files.exists(story)) {
      Files.createDirectories(root.resolve("content/stories"));
      Files.copy(story, root.resolve("content/stories/bad.md"));
    }
    if (Files.isDirectory(folder.resolve(which))) {
      copy(folder.resolve(which), root.resolve("content"));
    }
    Overlay theme = new Overlay(root.resolve("templates"), "/theme");
    Parallel alone = new Parallel(1);
    Outcome<Content> loaded =
        new SiteLoader(theme, Markdown.standard(), Inspection.none(), alone)
            .load(SourceTree.scan(root));
    List<Diagnostic> all = new ArrayList<>(loaded.diagnostics());
    Site site = Site.of(loaded.value(), Viewing.at(NOW));
    Set<org.tidings.base.SourcePath> broken =
        all.stream()
            .filter(Diagnostic::isError)
            .map(d -> d.at().file())
            .collect(Collectors.toSet());
    all.addAll(Theme.load(theme, site.config().look()).faults());
    all.addAll(ContentRules.inspect(loaded.value(), site, broken, alone));
    return new Report(all).findings();
  }

  private static String print(Diagnostic found) {
    String at =
        found.at().hasLine() ? found.at() + "-" + found.at().endColumn() : found.at().toString();
    return "%s %s %s%n  %s%n  hint: %s%n"
        .formatted(found.severity().word(), found.rule(), at, found.message(), found.hint())
        .replace(System.lineSeparator(), "\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
