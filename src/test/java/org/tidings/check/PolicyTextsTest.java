package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;
import org.tidings.base.Severity;

/**
 * Labelled texts: every row of {@code policy/*.tsv} is a text, a tab, and the rules that report it
 * as an error or a warning ({@code none} when no rule does). {@code \n} stands for a new line.
 */
class PolicyTextsTest {
  private static final Path POLICY = Path.of("src/test/resources/policy");
  private static final Set<String> AREAS = Set.of("reveal", "lie", "pry", "cheat", "steal");

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> eachTextIsReportedAsLabelled() throws IOException {
    try (Stream<Path> files = Files.list(POLICY)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> test(file)));
    }
  }

  private void test(Path file) throws IOException {
    List<String> rows = Files.readAllLines(file).stream().filter(row -> !row.isBlank()).toList();
    List<List<Diagnostic>> found =
        new Snippets(temporary.resolve(file.getFileName().toString()))
            .inspect(rows.stream().map(PolicyTextsTest::text).toList());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String expected = rows.get(i).substring(rows.get(i).lastIndexOf('\t') + 1);
      String actual = rules(found.get(i));
      if (!expected.equals(actual)) {
        wrong.add(rows.get(i) + "\n    but found: " + actual);
      }
    }
    assertEquals("", String.join("\n", wrong), wrong.size() + " of " + rows.size() + " rows");
  }

  private static String text(String row) {
    return row.substring(0, row.lastIndexOf('\t')).replace("\\n", "\n");
  }

  static String rules(List<Diagnostic> found) {
    Set<String> rules =
        found.stream()
            .filter(each -> each.severity() != Severity.INFO)
            .filter(each -> AREAS.contains(each.rule().area()))
            .map(each -> each.rule().name())
            .collect(Collectors.toCollection(TreeSet::new));
    return rules.isEmpty() ? "none" : String.join(",", rules);
  }
}
