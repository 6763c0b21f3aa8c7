package org.tidings.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.Needs;
import org.tidings.SiteFolder;

/**
 * Two editors, one remote, one live site: whatever they do, nothing that was live vanishes and no
 * feed announces a story twice (publishing, "CI"; editorial policy, section 6).
 */
@Needs({"git", "sh", "rsync"})
class TwoEditorsTest {
  private static final String CLINIC = "content/stories/night-clinic.md";
  private static final String VAN = "content/stories/health-van.md";
  private static final String CLINIC_PAGE = "/stories/2026/night-clinic/";
  private static final String VAN_PAGE = "/stories/2026/health-van/";

  @TempDir private Path folder;
  private SharedSite site;
  private SiteFolder aoife;
  private SiteFolder brian;
  private final Set<String> everLive = new TreeSet<>();
  private final Set<String> everAnnounced = new HashSet<>();

  @BeforeEach
  void start() throws IOException {
    site = new SharedSite(folder.toRealPath(), Instant.parse("2026-11-20T09:00:00Z"));
    aoife = site.cloneFor("aoife");
    SharedSite.texts().forEach(aoife::write);
    aoife.write(
        CLINIC,
        SharedSite.story(
            "The night clinic opens on Monday", "2026-11-20", "", "It has 12 beds at first."));
    assertEquals(0, site.push(aoife, "The site and its first story").status());
    brian = site.cloneFor("brian");
  }

  @AfterEach
  void end() {
    site.close();
  }

  /** Publishes, and holds what is live against all that ever was. */
  private void published(int newStories) throws IOException {
    Answer answer = site.publish();
    assertEquals(0, answer.status(), answer.out() + answer.err());
    site.ledger().forEach((path, state) -> keep(path, state));
    everLive.forEach(path -> assertTrue(site.answers(path), path + " vanished"));
    List<String> ids = site.announced();
    assertEquals(ids.size(), Set.copyOf(ids).size(), "twice in one feed: " + ids);
    long announced = ids.stream().filter(everAnnounced::add).count();
    assertEquals(newStories, announced, "announced: " + ids);
  }

  private void keep(String path, String state) {
    if (state.matches("(story|notice|page|redirect) .*")) {
      everLive.add(path);
    }
  }

  private void refused(Answer answer, String rule, String wayOut) {
    assertEquals(1, answer.status(), answer.out());
    String said = answer.out() + answer.err();
    assertTrue(said.contains("[" + rule + "]"), said);
    assertTrue(said.contains(wayOut), said);
  }

  @Test
  void nothingVanishesAndNothingIsAnnouncedTwice() throws IOException {
    published(1);
    embargo();
    correction();
    rename();
    deletion();
    withdrawal();
    together();
  }

  private void embargo() throws IOException {
    site.at("2026-11-20T10:00:00Z");
    brian.write(
        VAN,
        SharedSite.story(
            "The health van comes to Inishlea", "2026-11-21 08:00", "", "It stops at the pier."));
    assertEquals(0, site.push(brian, "A story for tomorrow").status());
    published(0);
    assertFalse(site.answers(VAN_PAGE));
    for (String file : List.of("rss.xml", "sitemap.xml", "published.jsonl", "index.html")) {
      assertFalse(site.live(file).contains("health-van"), file + " tells too early");
    }
    assertEquals("2026-11-21T08:00:00Z", site.nextChange());

    site.at("2026-11-21T08:00:00Z");
    published(1);
    assertTrue(site.answers(VAN_PAGE));
  }

  private void correction() throws IOException {
    site.at("2026-11-22T09:00:00Z");
    site.git(aoife.root(), "pull", "-q", "--rebase", "origin", "main");
    String before = Files.readString(aoife.root().resolve(CLINIC));
    aoife.write(CLINIC, before.replace("12 beds", "14 beds"));
    refused(site.check(aoife), "delete/silent-edit", "corrections");
    aoife.write(
        CLINIC,
        before
            .replace("12 beds", "14 beds")
            .replace(
                "---\n\n",
                """
                corrections:
                  - date: 2026-11-22
                    kind: correction
                    was: It has 12 beds.
                    now: It has 14 beds.
                ---

                """));
    assertEquals(0, site.push(aoife, "The number of beds was wrong").status());
    String old = site.live("atom.xml");
    published(0);
    assertNotEquals(old, site.live("atom.xml"), "readers of the feed see the correction");
    assertTrue(site.live("rss.xml").contains("14 beds"));
  }

  private void rename() throws IOException {
    site.at("2026-11-23T09:00:00Z");
    site.git(brian.root(), "pull", "-q", "--rebase", "origin", "main");
    String moved = "content/stories/van-to-inishlea.md";
    site.git(brian.root(), "mv", VAN, moved);
    refused(site.check(brian), "delete/url-vanished", "aliases: [" + VAN_PAGE + "]");
    String text = Files.readString(brian.root().resolve(moved));
    brian.write(moved, text.replace("summary:", "aliases: [" + VAN_PAGE + "]\nsummary:"));
    assertEquals(0, site.push(brian, "A better name").status());
    published(0);
    assertEquals("redirect moved", site.ledger().get(VAN_PAGE));
    assertTrue(site.answers("/stories/2026/van-to-inishlea/"));
  }

  private void deletion() throws IOException {
    site.at("2026-11-24T09:00:00Z");
    brian.delete(CLINIC);
    refused(site.check(brian), "delete/url-vanished", "withdrawn:");
    String feed = site.live("rss.xml");
    assertEquals(0, site.push(brian, "Merged without looking at the check").status());
    refused(site.publish(), "delete/url-vanished", "night-clinic.md");
    assertEquals(feed, site.live("rss.xml"), "what is live stays");
    assertTrue(site.answers(CLINIC_PAGE));
    site.git(brian.root(), "revert", "--no-edit", "HEAD");
    assertEquals(0, site.git(brian.root(), "push", "-q", "origin", "main").status());
    published(0);
  }

  private void withdrawal() throws IOException {
    site.at("2026-11-25T09:00:00Z");
    site.git(aoife.root(), "pull", "-q", "--rebase", "origin", "main");
    String text = Files.readString(aoife.root().resolve(CLINIC));
    aoife.write(
        CLINIC,
        text.replace(
            "summary:",
            """
            withdrawn:
              date: 2026-11-25
              reason: error
              by: una
              notice: The clinic opens in spring; we were too early.
            summary:"""));
    assertEquals(0, site.push(aoife, "It was too early").status());
    published(0);
    assertEquals("story withdrawn", site.ledger().get(CLINIC_PAGE));
    assertTrue(site.live("stories/2026/night-clinic/index.html").contains("we were too early"));
    assertFalse(site.live("rss.xml").contains("night-clinic"));
    assertTrue(site.live("atom.xml").contains("deleted-entry"));
  }

  /** Both write at once; git asks the second to look at the first one's work, and that is all. */
  private void together() throws IOException {
    site.at("2026-11-26T09:00:00Z");
    site.git(brian.root(), "pull", "-q", "--rebase", "origin", "main");
    aoife.write(
        "content/stories/walking.md",
        SharedSite.story("Walkers meet at the library", "2026-11-26", "", "Bring a coat."));
    brian.write(
        "content/stories/garden.md",
        SharedSite.story("The garden is open again", "2026-11-26", "", "Come in by the gate."));
    assertEquals(0, site.push(aoife, "Walkers").status());
    assertNotEquals(0, site.push(brian, "Garden").status());
    assertEquals(0, site.git(brian.root(), "pull", "-q", "--rebase", "origin", "main").status());
    assertEquals(0, site.git(brian.root(), "push", "-q", "origin", "main").status());
    published(2);
  }
}
