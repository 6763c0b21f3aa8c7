package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;

/**
 * Real files whose front matter was broken, where the folder with them lies beside the project:
 * each gives an error in the line in which libyaml saw it, or where its class starts.
 */
@EnabledIf("corpusIsThere")
class BrokenCorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus/broken");
  private static final Pattern LINE = Pattern.compile("line (\\d+), column");
  private static final Map<String, String> RULES =
      Map.of(
          "unquoted-colon-or-indent", "unquoted-colon|curly-quotes|indent",
          "bad-quoting-or-indent-in-mapping", "text-after-quote|list-indent|template-code",
          "quote-not-closed", "text-after-quote|quote-not-closed",
          "line-that-is-not-key-value", "not-key-value|curly-quotes",
          "merge-conflict-markers", "merge-conflict",
          "front-matter-not-closed", "not-closed|line-ends",
          "front-matter-not-a-mapping", "delimiter",
          "no-front-matter", "missing|delimiter",
          "bad-list-indent", "list-indent|indent");

  @TempDir private Path root;

  static boolean corpusIsThere() {
    return Files.isRegularFile(CORPUS.resolve("INDEX.tsv"));
  }

  @Test
  void eachFileHasAnErrorInTheRightLineWithAHint() throws IOException {
    LoadedSite site = LoadedSite.at(root);
    List<String[]> index = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS.resolve("INDEX.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells[0].endsWith(".md")) {
        index.add(cells);
        site.write("stories/" + cells[0], Files.readAllBytes(CORPUS.resolve(cells[0])));
      }
    }
    List<Diagnostic> findings = site.findings();
    List<String> missed = new ArrayList<>();
    for (String[] cells : index) {
      if (findings.stream().noneMatch(found -> answers(found, cells))) {
        missed.add(String.join(" ", cells));
      }
    }
    assertTrue(index.size() >= 40 && missed.isEmpty(), String.join("\n", missed));
  }

  /** Lines of the index count from the line after the first hyphens; a quote may open earlier. */
  private static boolean answers(Diagnostic found, String[] cells) {
    String rules = RULES.getOrDefault(cells[1], "delimiter|indent");
    Matcher line = LINE.matcher(cells[2]);
    int wanted = line.results().mapToInt(m -> Integer.parseInt(m.group(1)) + 1).max().orElse(1);
    int seen = found.at().line();
    boolean near = cells[2].isBlank() ? seen >= 1 : seen <= wanted + 1 && seen >= wanted - 1;
    boolean earlier = cells[1].equals("quote-not-closed") || cells[1].endsWith("mapping");
    return found.isError()
        && found.at().file().name().equals(cells[0])
        && found.rule().name().matches("front-matter/(" + rules + ")")
        && (near || (earlier && seen >= 1 && seen <= wanted + 1))
        && !found.hint().isBlank();
  }
}
