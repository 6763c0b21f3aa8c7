package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;
import org.tidings.base.RuleInfo;

/** The examples of the rules that read texts do what the book says of them. */
class BookExamplesTest {
  private static final Set<String> OF_TEXTS = Set.of("reveal", "lie", "pry", "cheat", "steal");

  /** Rules whose examples are no story: facts of pictures, records, settings, made pages. */
  private static final Set<String> OF_OTHER_THINGS =
      Set.of(
          "cheat/backdated",
          "cheat/ai-patient-image",
          "cheat/disclosure-incomplete",
          "cheat/unknown-author",
          "lie/future-date",
          "lie/missing-date",
          "lie/no-clinical-review",
          "lie/source-incomplete",
          "lie/stale-review",
          "reveal/consent-expired",
          "reveal/consent-missing",
          "reveal/consent-scope",
          "reveal/consent-unseen",
          "reveal/consent-withdrawn",
          "reveal/image-gps",
          "reveal/image-metadata",
          "steal/image-no-alt",
          "steal/image-no-credit",
          "steal/image-no-licence",
          "steal/image-no-people-declared",
          "steal/licence-incomplete",
          "steal/licence-incompatible",
          "steal/rights-mismatch");

  @TempDir private Path temporary;

  @Test
  void wrongIsReportedByItsRuleAndRightByNone() throws IOException {
    List<RuleInfo> rules =
        RuleBook.all().stream()
            .filter(rule -> OF_TEXTS.contains(rule.id().area()))
            .filter(rule -> !OF_OTHER_THINGS.contains(rule.id().name()))
            .toList();
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
