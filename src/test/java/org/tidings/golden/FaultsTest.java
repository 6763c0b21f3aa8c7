package org.tidings.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.SiteFolder;
import org.tidings.base.Diagnostic;
import org.tidings.base.RuleInfo;
import org.tidings.base.Severity;
import org.tidings.build.Build;
import org.tidings.build.BuildRequest;
import org.tidings.build.Program;
import org.tidings.check.BookExamples;
import org.tidings.model.Viewing;

/**
 * The demonstration site passes every rule; with one fault of each rule put into a copy of it,
 * exactly these are found. Faults of texts are the examples of the book; the others lie in {@code
 * policy/faults}, whose {@code expected.txt} names the file of each and its rules.
 */
class FaultsTest {
  private static final Path FAULTS = Path.of("src/test/resources/policy/faults");
  private static final List<String> PICTURES = List.of("no-credit", "no-licence", "no-people");

  /** What is said of the same tag or picture because it is not printed. */
  private static final Map<String, String> TOLD_TOO =
      Map.of(
          "pry/health-form", "markup/html-removed",
          "pry/third-party-embed", "markup/html-removed",
          "pry/tracking-pixel", "markup/remote-picture",
          "steal/hotlinked-image", "markup/remote-picture");

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @TempDir private Path site;

  @Test
  void exactlyTheFaultsThatWerePutInAreFound() throws IOException {
    SiteFolder.copy(Path.of("content"), site.resolve("content"));
    Map<String, Set<String>> expected = new TreeMap<>();
    for (RuleInfo rule : BookExamples.ofTexts()) {
      if (rule.severity() == Severity.INFO) {
        continue;
      }
      String name = rule.id().name();
      String file = "content/stories/faults/" + name.replace('/', '-') + ".md";
      write(file, BookExamples.wrong(rule, "[aine-ruane]"));
      expect(expected, file, name);
      Optional.ofNullable(TOLD_TOO.get(name)).ifPresent(other -> expect(expected, file, other));
    }
    SiteFolder.copy(FAULTS.resolve("content"), site.resolve("content"));
    for (String picture : PICTURES) {
      Path to = site.resolve("content/stories/faults/" + picture + ".jpg");
      Files.copy(site.resolve("content/images/people/aine-ruane.jpg"), to);
    }
    for (String line : Files.readAllLines(FAULTS.resolve("expected.txt"))) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        expect(expected, "content/stories/faults/" + words[0], words[i]);
      }
    }
    assertEquals(print(expected), print(found()));
  }

  private void write(String file, String text) throws IOException {
    Path path = site.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void expect(Map<String, Set<String>> all, String file, String rule) {
    all.computeIfAbsent(file, key -> new TreeSet<>()).add(rule);
  }

  /** The rules that find something, by file; what is only for information does not count. */
  private Map<String, Set<String>> found() {
    BuildRequest request =
        new BuildRequest(
            site,
            site.resolve("site-output"),
            Optional.empty(),
            Optional.empty(),
            Viewing.at(NOW),
            Severity.ERROR,
            false,
            false,
            2,
            new Program("test", ""),
            Optional.empty());
    Map<String, Set<String>> found = new TreeMap<>();
    for (Diagnostic finding : Build.check(request).report().findings()) {
      if (finding.severity() != Severity.INFO) {
        expect(found, finding.at().file().value(), finding.rule().name());
      }
    }
    return found;
  }

  private static String print(Map<String, Set<String>> rules) {
    List<String> lines = new ArrayList<>();
    rules.forEach((file, names) -> lines.add(file + " " + String.join(" ", names)));
    return String.join("\n", lines);
  }
}
