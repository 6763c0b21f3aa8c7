package org.tidings.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.markup.Passage;
import org.tidings.markup.Prose;
import org.tidings.model.LocalText;
import org.tidings.model.Policy;

/** Rules over identifiers, read without a site around them. */
final class Readings {
  static final SourcePath FILE = new SourcePath("content/stories/a.md");

  static final House HOUSE =
      new House(
          "shannonside.example,2026",
          "IE",
          LocalDate.of(2026, 11, 23),
          new Policy(
              Optional.empty(),
              false,
              false,
              Map.of(),
              Map.of("mrn", List.of("H\\d{6}")),
              LocalText.empty()),
          Set.of("shannonside.example"),
          Set.of(),
          List.of(),
          List.of());

  private final List<BlockRule> rules = IdentifierRules.of(HOUSE);

  static Block block(String text) {
    return new Block(Passage.of(Passage.Kind.PARAGRAPH, "", text, Location.of(FILE, 1, 1)));
  }

  List<Diagnostic> of(String text) {
    Manuscript manuscript = new Manuscript(Optional.empty(), new Prose(FILE, List.of()), List.of());
    Desk desk = new Desk(manuscript, HOUSE);
    Block block = block(text);
    rules.forEach(rule -> rule.read(block, desk));
    return desk.found();
  }

  /** The rules that found something, in order. */
  List<String> names(String text) {
    return of(text).stream().map(each -> each.rule().name()).toList();
  }
}
