package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.model.Content;
import org.tidings.model.Language;
import org.tidings.model.Messages;
import org.tidings.model.Notice;
import org.tidings.model.Story;

/** What becomes of a source tree. */
class SiteLoaderTest {
  @TempDir private Path root;
  private LoadedSite site;

  @BeforeEach
  void aSite() {
    site = LoadedSite.at(root);
  }

  @Test
  void readsEveryFieldOfAStory() {
    site.write(
        "stories/2026/2026-03-02-night.ga.md",
        """
        ---
        title: 'Osclaíonn clinic: oíche'
        date: 2026-03-02 09:00
        summary: >
          Osclaíonn an clinic ar Shráid an Mhuilinn
          go dtí a deich a chlog gach oíche.
        authors: [no]
        topics: [on, a1-10]
        places: [mill-street]
        image: {src: /images/a.svg, alt: Altra, decorative: false}
        updated: 2026-03-03
        expires: 2026-03-31
        id: "0123"
        aliases: [/sean/, /2014/x.html]
        kind: health-information
        featured: true
        points: [Aon, 1.10]
        quote: {text: "Beidh sé oscailte", by: Aoife, role: Altra}
        sources: [{title: T, url: "https://example.org/a", date: 2026-01-01}]
        disclosure: [{kind: donated, party: P, statement: S}]
        corrections: [{date: 2026-03-04, kind: update, was: a, now: b, note: c}]
        ai: assisted
        social: {text: Féach, hashtags: [slainte]}
        params: {a: {b: [x, {c: yes}]}}
        ---
        Beidh sé *oscailte*.
        """);
    site.write("images/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>");
    Content content = clean();
    Story story = content.stories().get(0);
    assertEquals("Osclaíonn clinic: oíche", story.title());
    assertEquals(new Language("ga"), story.language());
    assertEquals("/ga/stories/2026/night/", story.path().value());
    assertEquals("content/stories/2026/2026-03-02-night", story.basics().group());
    assertEquals(List.of("no"), story.authors());
    assertEquals(List.of("on", "a1-10"), story.topics());
    assertEquals(Instant.parse("2026-03-31T23:00:00Z"), story.expires().orElseThrow().at());
    assertEquals(Optional.of("0123"), story.basics().id());
    assertEquals(new UrlPath("/sean/"), story.basics().firstPath());
    assertEquals(List.of("Aon", "1.10"), story.points());
    assertEquals(
        Map.of("alt", "Altra", "decorative", "false"), story.image().orElseThrow().facts());
    assertEquals(Map.of("a.b.0", "x", "a.b.1.c", "yes"), story.basics().params());
    assertEquals("assisted", story.ai());
  }

  @Test
  void readsANoticeUntilFurtherNotice() {
    site.write(
        "notices/closed.md",
        LoadedSite.STORY.replaceFirst(
            "summary",
            "from: 2026-03-03\nuntil: further-notice\nreview_by: 2026-06-01\n"
                + "severity: urgent\nwas: 9 to 5\nnow: 10 to 4\nsummary"));
    Notice notice = clean().notices().get(0);
    assertEquals(Optional.empty(), notice.until());
    assertEquals(List.of(new Notice.Change("9 to 5", "10 to 4")), notice.change());
    assertEquals("/notices/closed/", notice.path().value());
  }

  @Test
  void bodiesAreReadBackAndAChangeIsNoticed() {
    site.write("stories/a.md", "\uFEFF" + LoadedSite.STORY.replace("\n", "\r\n"));
    Story story = clean().stories().get(0);
    SourceFiles sources = new SourceFiles(root);
    assertEquals("\nThe clinic opens tonight.\n", sources.body(story.basics().body()));
    assertEquals(6, story.basics().body().firstLine());
    site.write("stories/a.md", LoadedSite.STORY + "More.\n");
    assertThrows(Refusal.class, () -> sources.body(story.basics().body()));
  }

  @Test
  void threadsChangeNothing() {
    for (int i = 0; i < 60; i++) {
      String story = i % 7 == 0 ? "no front matter" : LoadedSite.STORY;
      site.write("stories/" + i + (i % 5 == 0 ? ".ga.md" : ".md"), story);
    }
    assertEquals(site.load(1), site.load(2));
  }

  @Test
  void aPartialOverrideOfTextsInheritsTheRest() {
    site.write("../templates/i18n/en.yaml", "date: {day: \"{1} {0}\"}\n");
    Messages english =
        site.load()
            .value()
            .messages()
            .getOrDefault(new Language("en"), new Messages(new Language("en"), Map.of()));
    assertEquals("{1} {0}", english.texts().get("date.day"));
    assertTrue(english.has("month.1"));
  }

  @Test
  void aSiteWithBrokenConfigurationIsStillCheckedWhole() {
    site.write("site.yaml", "name: [\nurl: x\n  : y").write("stories/a.md", "no front matter");
    List<String> rules = site.rules();
    assertTrue(rules.contains("content/stories/a.md front-matter/missing"), rules.toString());
    assertTrue(rules.stream().anyMatch(rule -> rule.startsWith("content/site.yaml config/")));
  }

  @Test
  void refusesAFolderWithoutASite() {
    assertThrows(Refusal.class, () -> SourceTree.scan(root.resolve("nowhere")));
    Path inside = root.resolve("content");
    assertThrows(Refusal.class, () -> SourceTree.scan(inside));
  }

  @Test
  void skipsHiddenFilesAndSortsTheRest() {
    site.write("stories/.hidden.md", "x").write(".git/a.md", "x").write("stories/b.md", "x");
    assertEquals(
        List.of("content/logo.svg", "content/site.yaml", "content/stories/b.md"),
        SourceTree.scan(root).files().stream()
            .map(SourceFile::path)
            .map(SourcePath::value)
            .toList());
  }

  private Content clean() {
    var loaded = site.load();
    assertEquals(List.of(), loaded.diagnostics());
    return loaded.value();
  }
}
