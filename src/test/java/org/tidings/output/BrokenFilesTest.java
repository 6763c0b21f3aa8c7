package org.tidings.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.Refusal;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;

/** What becomes of a build of which some files can't be put in place. */
class BrokenFilesTest {
  private static final Page HOME = Page.of("index.html", "home");

  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void buildOnce() throws IOException {
    bench = Bench.in(folder);
    bench.write(HOME, Page.of("a.html", "a"), Page.of("b.html", "b"));
  }

  @Test
  void reportsAllOfThemAndLeavesTheOldSiteWhole() {
    Map<String, String> before = bench.tree();
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      artifacts.add(Page.of("p" + i + ".html", i % 2 == 0 ? "bad" : "new"));
    }
    WriteResult result =
        bench.write(
            settings(Severity.ERROR, false), Bench.plan(artifacts.toArray(Artifact[]::new)));
    assertEquals(20, result.diagnostics().size());
    assertEquals(List.of(), result.written());
    assertEquals(before, bench.tree());
    assertEquals(List.of("out", "source"), names());
    assertEquals(3, result.manifest().lines().size());
  }

  @Test
  void turnsWhatAnArtifactSaysIsBrokenIntoAFinding() {
    Diagnostic finding = finding(Severity.ERROR, "content/stories/a.md");
    Odd one = Odd.of("c.html", out -> fail(finding));
    Odd two = Odd.of("d.html", out -> fail(finding));
    WriteResult result = bench.write(HOME, one, two);
    assertEquals(List.of(finding, finding), result.diagnostics());
    assertTrue(bench.tree().containsKey("a.html"));
  }

  @Test
  void throwsWhatIsAFaultOfOursAsItIs() {
    IllegalStateException ours = new IllegalStateException("ours");
    Odd odd =
        Odd.of(
            "c.html",
            out -> {
              throw ours;
            });
    Map<String, String> before = bench.tree();
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> bench.write(HOME, odd));
    assertSame(ours, thrown);
    assertEquals("while making c.html of a test", thrown.getSuppressed()[0].getMessage());
    assertEquals(before, bench.tree());
    assertEquals(List.of("out", "source"), names());
  }

  @Test
  void passesARefusalOn() {
    Refusal gone = new Refusal("the file is gone");
    Odd odd =
        Odd.of(
            "c.html",
            out -> {
              throw gone;
            });
    assertSame(gone, assertThrows(Refusal.class, () -> bench.write(HOME, odd)));
  }

  @Test
  void makesAFileWithADoubtAgainSoThatTheDoubtIsReportedAgain() {
    WriteSettings settings = settings(Severity.ERROR, false);
    Plan plan = Bench.plan(HOME, Page.of("a.html", "doubtful"));
    for (int i = 0; i < 2; i++) {
      WriteResult result = bench.write(settings, plan);
      assertEquals(1, result.diagnostics().size());
      assertEquals("doubtful", bench.tree().get("a.html"));
      assertEquals(i == 0 ? 1 : 0, result.written().size());
      assertEquals(1, result.rendered());
    }
  }

  @Test
  void holdsADoubtfulFileBackWhenAskedToBeStrict() {
    Plan plan = Bench.plan(HOME, Page.of("a.html", "doubtful"));
    WriteResult result = bench.write(settings(Severity.WARNING, false), plan);
    assertEquals(List.of(), result.written());
    assertEquals("a", bench.tree().get("a.html"));
  }

  @Test
  void goesOnWithoutThemWhenAskedTo() {
    Plan plan = Bench.plan(Page.of("index.html", "bad"), Page.of("a.html", "new"));
    WriteResult result = bench.write(settings(Severity.ERROR, true), plan);
    assertEquals(1, result.diagnostics().size());
    assertEquals(Map.of("index.html", "home", "a.html", "new", "b.html", "b"), bench.tree());
    WriteResult mended = bench.write(HOME, Page.of("a.html", "new"));
    assertEquals(0, mended.rendered());
    assertEquals(Map.of("index.html", "home", "a.html", "new"), bench.tree());
  }

  @Test
  void makesNoClosingFileOfABrokenBuild() {
    AtomicInteger made = new AtomicInteger();
    Closing closing =
        new Closing() {
          @Override
          public org.tidings.base.OutputPath path() {
            return new org.tidings.base.OutputPath("tidings.json");
          }

          @Override
          public byte[] bytes(Manifest manifest) {
            made.incrementAndGet();
            return new byte[0];
          }
        };
    WriteSettings settings =
        new WriteSettings(
            BrokenFilesTest::inspect,
            Bench.PLAIN.parallel(),
            false,
            false,
            false,
            List.of(closing),
            Severity.ERROR,
            "1");
    bench.write(settings, Bench.plan(Page.of("a.html", "bad")));
    assertEquals(0, made.get());
    bench.write(settings, Bench.plan(Page.of("a.html", "good")));
    assertEquals(1, made.get());
  }

  @Test
  void findsTheClashOfAPageWithAFileOfTheProgram() {
    Page page = Page.of("Tidings.json/index.html", "page");
    WriteResult result = bench.write(bench.closing("tidings.json"), Bench.plan(HOME, page));
    assertEquals("site/duplicate-address", result.diagnostics().get(0).rule().name());
    assertEquals(page.owner(), result.diagnostics().get(0).at().file().value());
    assertFalse(bench.tree().containsKey("tidings.json"));
  }

  private static void fail(Diagnostic finding) {
    throw new Broken(finding);
  }

  private static WriteSettings settings(Severity threshold, boolean keepStale) {
    return new WriteSettings(
        BrokenFilesTest::inspect,
        Bench.PLAIN.parallel(),
        false,
        keepStale,
        false,
        List.of(),
        threshold,
        Bench.PLAIN.program());
  }

  private static List<Diagnostic> inspect(Artifact artifact, byte[] bytes) {
    return switch (((Page) artifact).text()) {
      case "bad" -> List.of(finding(Severity.ERROR, artifact.owner()));
      case "doubtful" -> List.of(finding(Severity.WARNING, artifact.owner()));
      default -> List.of();
    };
  }

  private static Diagnostic finding(Severity severity, String file) {
    return Diagnostic.error("site/test", Location.of(new SourcePath(file)), "bad", "mend it")
        .withSeverity(severity);
  }

  private List<String> names() {
    return Disk.children(folder).stream().map(path -> path.getFileName().toString()).toList();
  }
}
