package org.tidings.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.SiteFolder;
import org.tidings.base.Json;

/**
 * Nobody watches a scheduled build: from one moment at which the site changes by itself to the
 * next, what was published before is never in the way of what is due.
 */
class TimeAloneTest {
  private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

  @TempDir private Path folder;

  @Test
  void timeAloneNeverKeepsASiteFromBeingPublished() throws IOException {
    SiteFolder site = new SiteFolder(folder);
    write(site);
    Path live = folder.resolve("live");
    site.build(live, "--clock", START.toString());
    List<Instant> changes = new ArrayList<>();
    Optional<Instant> next = next(live);
    while (next.isPresent()) {
      changes.add(next.get());
      String now = next.get().toString();
      Answer answer =
          site.run("build", "-o", live.toString(), "--published", live.toString(), "--clock", now);
      assertEquals(0, answer.status(), now + "\n" + answer.err());
      next = next(live);
      assertTrue(next.filter(at -> !at.isAfter(changes.get(changes.size() - 1))).isEmpty(), now);
    }
    assertTrue(changes.size() >= 8, changes.toString());
    assertTrue(
        changes.contains(Instant.parse("2027-03-01T00:00:00Z")), "the consent ends: " + changes);
    String page = Files.readString(live.resolve("stories/2026/new-knee/index.html"));
    assertFalse(page.contains("Words about"), "and takes the story down");
  }

  /** Everything that comes and goes by itself, each alone on its topic, place and author's page. */
  private static void write(SiteFolder site) {
    site.found();
    site.write(
        "content/people.yaml",
        "una: {name: Una Ward, role: Editor}\nole: {name: Ole Berg, role: Nurse}\n");
    site.write("content/topics.yaml", "flu: {name: Flu}\nwork: {name: Work}\n");
    site.write("content/places.yaml", "pier: {name: The Pier, address: The Pier}\n");
    story(site, "walking", "date: 2026-11-20\nexpires: 2026-12-05\ntopics: [flu]");
    story(site, "later", "date: 2026-11-25 08:00\nauthors: [ole]\nexpires: 2027-01-05");
    story(site, "stays", "date: 2026-10-01\nauthors: [una]\ntopics: [work]");
    story(
        site,
        "new-knee",
        """
        date: 2026-11-01
        consent:
          - ref: R-17
            subject: patient
            given: 2026-10-01
            expires: 2027-02-28
            seen: 2026-10-02
            scope: [story]""");
    site.write(
        "content/notices/closed.md",
        """
        ---
        title: The clinic at the pier is closed
        date: 2026-11-21
        summary: For two days there is no clinic at the pier; the one in town sees everybody.
        from: 2026-11-23
        until: 2026-11-24
        severity: urgent
        places: [pier]
        ---

        Go to the clinic in town.
        """);
  }

  private static void story(SiteFolder site, String slug, String more) {
    site.write(
        "content/stories/" + slug + ".md",
        """
        ---
        title: About %s
        summary: A sentence about %s that is long enough to stand on a card and in a feed.
        %s
        ---

        Words about %s.
        """
            .formatted(slug, slug, more, slug));
  }

  private static Optional<Instant> next(Path live) throws IOException {
    return Json.read(Files.readString(live.resolve("tidings.json"))) instanceof Map<?, ?> map
            && map.get("nextChange") instanceof String at
        ? Optional.of(Instant.parse(at))
        : Optional.empty();
  }
}
