package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;
import org.tidings.base.RuleInfo;

/** The examples of the rules that read texts do what the book says of them. */
class BookExamplesTest {
  @TempDir private Path temporary;

  @Test
  void wrongIsReportedByItsRuleAndRightByNone() throws IOException {
    List<RuleInfo> rules = BookExamples.ofTexts();
    List<String> texts = new ArrayList<>();
    rules.forEach(rule -> texts.addAll(List.of(rule.wrong(), rule.right())));
    List<List<Diagnostic>> found = new Snippets(temporary).inspect(texts);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      String name = rules.get(i).id().name();
      boolean told = found.get(2 * i).stream().anyMatch(each -> each.rule().name().equals(name));
      String right = PolicyTextsTest.rules(found.get(2 * i + 1));
      if (!told || !right.equals("none")) {
        faults.add(name + (told ? "" : ": wrong is not reported") + ", right: " + right);
      }
    }
    assertEquals("", String.join("\n", faults));
  }
}
