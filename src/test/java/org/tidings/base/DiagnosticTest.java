package org.tidings.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static final SourcePath FILE = new SourcePath("content/stories/flu.md");

  @Test
  void sortsByLineAndColumnThenByRuleHoweverLongTheSpan() {
    Diagnostic wide = finding("front-matter/delimiter", 1, 20);
    Diagnostic narrow = finding("front-matter/missing-key", 1, 5);
    Diagnostic below = finding("front-matter/date", 2, 3);
    assertEquals(
        List.of(wide, narrow, below), List.of(below, narrow, wide).stream().sorted().toList());
  }

  private static Diagnostic finding(String rule, int line, int endColumn) {
    return Diagnostic.error(rule, new Location(FILE, line, 1, endColumn), "it is wrong", "mend it");
  }
}
