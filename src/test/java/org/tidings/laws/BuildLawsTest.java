package org.tidings.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.Differences;
import org.tidings.SiteFolder;
import org.tidings.app.Main;
import org.tidings.base.Json;

/** What holds for every site: same content, same clock, same bytes, however it is built. */
class BuildLawsTest {
  private static final String NOW = "2026-11-23T09:00:00Z";
  private static final long SEED = 20261123;
  private static final List<String> WAYS =
      List.of("--verbose", "--drafts", "--future", "--base-url=https://example.net/news/");

  @TempDir private Path folder;
  private SiteFolder site;
  private Newsdesk desk;

  @BeforeEach
  void openTheNewsroom() throws IOException {
    site = new SiteFolder(Files.createDirectories(folder.toRealPath().resolve("site")));
    desk = new Newsdesk(site, SEED);
  }

  @Test
  void anIncrementalBuildGivesWhatACleanOneGives() {
    Random dice = new Random(SEED);
    Path output = site.root().resolve("site-output");
    site.build(output, "--clock", NOW);
    List<String> kinds = new ArrayList<>(desk.kinds());
    Collections.shuffle(kinds, dice);
    Instant clock = Instant.parse(NOW);
    while (!kinds.isEmpty()) {
      List<String> edits = kinds.subList(0, Math.min(kinds.size(), 1 + dice.nextInt(3)));
      String after = "after " + edits;
      edits.forEach(desk::edit);
      edits.clear();
      clock = clock.plusSeconds(dice.nextInt(86_400));
      String[] options = {"--clock", clock.toString(), WAYS.get(dice.nextInt(WAYS.size()))};
      site.build(output, options);
      Path clean = folder.resolve("clean" + kinds.size());
      site.build(clean, options);
      assertEquals("", Differences.between(SiteFolder.tree(clean), SiteFolder.tree(output)), after);
      if (kinds.size() % 3 == 0) {
        Answer again = site.build(output, options);
        assertTrue(again.out().contains("0 files written"), after + ": " + again.out());
      }
    }
  }

  @Test
  void anotherMachineGivesTheSameBytes() throws Exception {
    Path here = folder.resolve("here");
    site.build(here, "--clock", NOW, "--jobs", "2");
    SiteFolder elsewhere = new SiteFolder(folder.resolve("els\u00e9 where"));
    SiteFolder.copy(site.root().resolve("content"), elsewhere.root().resolve("content"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Pacific/Apia",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "-s",
                elsewhere.root().toString(),
                "--clock",
                NOW,
                "--jobs",
                "1")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertEquals(
        "",
        Differences.between(
            SiteFolder.tree(here), SiteFolder.tree(elsewhere.root().resolve("site-output"))));
  }

  @Test
  void theOutputChangesAtTheMomentThatWasSaidAndNotASecondBefore() {
    Instant now = Instant.parse(NOW);
    desk.edit("schedule");
    desk.edit("translate");
    desk.edit("schedule");
    int changes = 0;
    Map<String, byte[]> tree = at(now, changes);
    String next = nextChange(tree);
    while (!next.isEmpty() && changes < 10) {
      Instant change = Instant.parse(next);
      assertTrue(change.isAfter(now), next);
      assertEquals("", Differences.between(tree, at(change.minusSeconds(1), ++changes)), next);
      Map<String, byte[]> after = at(change, ++changes);
      assertNotEquals("", Differences.between(tree, after), "nothing changed at " + next);
      tree = after;
      now = change;
      next = nextChange(tree);
    }
    assertTrue(changes >= 4, "only " + changes);
  }

  @Test
  void theOutputNeverChangesAfterTheLastMomentThatWasSaid() {
    Instant later = Instant.parse("2027-06-01T00:00:00Z");
    Map<String, byte[]> tree = at(later, 0);
    assertEquals("", nextChange(tree));
    assertEquals("", Differences.between(tree, at(later.plusSeconds(9L * 365 * 86_400), 1)));
  }

  private Map<String, byte[]> at(Instant clock, int number) {
    Path output = folder.resolve("at" + number);
    site.build(output, "--clock", clock.toString());
    return SiteFolder.tree(output);
  }

  private static String nextChange(Map<String, byte[]> tree) {
    byte[] json = tree.get("tidings.json");
    assertFalse(json == null, "no tidings.json");
    Object next = ((Map<?, ?>) Json.read(text(json))).get("nextChange");
    return next instanceof String instant ? instant : "";
  }

  @Test
  void theSiteIsTheSameBelowAnotherAddress() {
    Path here = folder.resolve("here");
    Path below = folder.resolve("below");
    site.build(here, "--clock", NOW);
    site.build(below, "--clock", NOW, "--base-url", "https://example.net/health/news");
    assertEquals(
        "",
        Differences.between(
            portable(SiteFolder.tree(here), "https://news.example.org/", "/"),
            portable(SiteFolder.tree(below), "https://example.net/health/news/", "/health/news/")));
  }

  /** The tree with the site's own address left out, and without what is a digest of it. */
  private static Map<String, byte[]> portable(Map<String, byte[]> tree, String url, String base) {
    Map<String, byte[]> portable = new TreeMap<>();
    tree.forEach(
        (path, bytes) -> {
          boolean binary = path.matches("(.*\\.png|tidings\\.json|\\.h.*|_.*)");
          String coded = URLEncoder.encode(url, StandardCharsets.UTF_8);
          String text = binary ? "" : text(bytes).replace(url, "SITE/").replace(coded, "SITE%2F");
          portable.put(
              path,
              (path.endsWith("404.html") ? text.replace("=\"" + base, "=\"BASE/") : text)
                  .getBytes(StandardCharsets.UTF_8));
        });
    return portable;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
