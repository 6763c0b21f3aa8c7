package org.tidings.check;

import java.util.List;
import java.util.Set;
import org.tidings.base.RuleInfo;

/** The examples of the book that are texts, as stories. */
public final class BookExamples {
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
          "pry/built-output",
          "reveal/image-gps",
          "reveal/image-metadata",
          "steal/image-no-alt",
          "steal/image-no-credit",
          "steal/image-no-licence",
          "steal/image-no-people-declared",
          "steal/licence-incomplete",
          "steal/licence-incompatible",
          "steal/near-duplicate",
          "steal/rights-mismatch");

  private BookExamples() {}

  /** The rules whose examples are texts. */
  public static List<RuleInfo> ofTexts() {
    return RuleBook.all().stream()
        .filter(rule -> OF_TEXTS.contains(rule.id().area()))
        .filter(rule -> !OF_OTHER_THINGS.contains(rule.id().name()))
        .toList();
  }

  /** What a rule calls wrong, as a whole file. */
  public static String wrong(RuleInfo rule, String authors) {
    return Snippets.story(rule.wrong()).replaceFirst("(?m)^authors: .*$", "authors: " + authors);
  }
}
