package org.tidings.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.base.Diagnostic;
import org.tidings.base.Outcome;

class PlanTest {

  @Test
  void sortsByPath() {
    Plan plan = Bench.plan(Page.of("b", ""), Page.of("a/index.html", ""), Page.of("a.html", ""));
    assertEquals(
        List.of("a.html", "a/index.html", "b"),
        plan.artifacts().stream().map(artifact -> artifact.path().value()).toList());
  }

  @Test
  void namesBothOwnersOfOneAddress() {
    Page one = Page.of("a/index.html", "1");
    Page other = new Page(one.path(), "content/other.md", Artifact.Rank.PAGE, "2");
    Outcome<Plan> plan = Plan.of(List.of(other, one));
    assertEquals(List.of(one), plan.value().artifacts());
    assertEquals(
        List.of(
            "content/other.md: error: \"/a/index.html\" is claimed twice: by"
                + " content/a/index.html.md and by content/other.md  [site/duplicate-address]"),
        plan.diagnostics().stream().map(Diagnostic::toString).toList());
  }

  @Test
  void refusesPathsThatSomeDisksTakeForOne() {
    assertClash("a/Flu.jpg", "a/flu.jpg");
    assertClash("A/one.html", "a/ONE.HTML");
    assertClash("caf\u00e9.html", "cafe\u0301.html");
  }

  @Test
  void refusesAFileWhereAFolderMustBe() {
    assertClash("about", "about/index.html");
    assertClash("About/team/index.html", "about");
    assertClash("a/b/c", "a/b/c/d/e.html");
  }

  @Test
  void letsNeighboursBe() {
    assertEquals(
        List.of(),
        Plan.of(List.of(Page.of("a", ""), Page.of("a.html", ""), Page.of("ab/c", "")))
            .diagnostics());
  }

  @Test
  void takesOneMoreUnlessItClashes() {
    Plan plan = Bench.plan(Page.of("a", ""));
    assertEquals(2, plan.plus(Page.of("b", "")).value().artifacts().size());
    assertEquals(1, plan.plus(Page.of("a/b", "")).diagnostics().size());
  }

  private static void assertClash(String one, String other) {
    Outcome<Plan> plan = Plan.of(List.of(Page.of(one, ""), Page.of(other, "")));
    assertEquals(1, plan.diagnostics().size(), one + " and " + other);
    String message = plan.diagnostics().get(0).message();
    assertTrue(message.contains("content/" + one + ".md"), message);
    assertTrue(message.contains("content/" + other + ".md"), message);
    assertEquals(1, plan.value().artifacts().size());
  }
}
