package org.tidings.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tidings.output.Producer;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class SitemapTest {
  private static final String SITE = "https://news.example.org";

  private static Newsroom room() {
    StoryDraft flu = new StoryDraft("flu", "2026-07-20T09:00:00Z");
    flu.topics = List.of("flu");
    flu.corrected("2026-08-01", "1", "2");
    StoryDraft irish = new StoryDraft("flu", "2026-07-20T09:00:00Z");
    irish.language = Newsroom.GA;
    StoryDraft gone = new StoryDraft("gone", "2026-07-10").withdrawnOn("2026-07-11");
    StoryDraft over = new StoryDraft("over", "2026-01-10");
    over.expires = Optional.of(StoryDraft.moment("2026-02-01"));
    StoryDraft coming = new StoryDraft("coming", "2027-01-01");
    Newsroom room = new Newsroom().with(flu, irish, gone, over, coming);
    room.languages = List.of(Newsroom.EN, Newsroom.GA);
    return room;
  }

  @Test
  void givesEachPageTheLastChangeOfItsContent() {
    String map = files(room(), new Sitemap()).getOrDefault("sitemap.xml", "");
    assertEquals("2026-08-01T00:00:00+01:00", changed(map, "/stories/2026/flu/"));
    assertEquals("2026-08-01T00:00:00+01:00", changed(map, "/"));
    assertEquals("2026-08-01T00:00:00+01:00", changed(map, "/topics/flu/"));
    assertEquals("2026-07-20T10:00:00+01:00", changed(map, "/ga/stories/2026/flu/"));
    assertEquals("2026-01-10T00:00:00Z", changed(map, "/stories/2026/over/"));
    assertTrue(map.contains("<loc>" + SITE + "/policy/</loc><xhtml"), map);
  }

  @Test
  void leavesOutWhatSearchEnginesShallNotList() {
    String map = files(room(), new Sitemap()).getOrDefault("sitemap.xml", "");
    for (String path : List.of("/search/", "/ga/search/", "/stories/2026/gone/", "404", "coming")) {
      assertFalse(map.contains(path), path);
    }
  }

  @Test
  void namesTranslationsBothWaysAndADefault() {
    String map = files(room(), new Sitemap()).getOrDefault("sitemap.xml", "");
    String same =
        "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\""
            + SITE
            + "/stories/2026/flu/\"/>"
            + "<xhtml:link rel=\"alternate\" hreflang=\"ga\" href=\""
            + SITE
            + "/ga/stories/2026/flu/\"/>"
            + "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\""
            + SITE
            + "/stories/2026/flu/\"/></url>";
    assertEquals(2, map.split(same, -1).length - 1);
    assertFalse(line(map, "/stories/2026/over/").contains("xhtml:link"));
    assertFalse(line(map, "/topics/flu/").contains("xhtml:link"));
  }

  @Test
  void splitsBehindAnIndexWhenThereAreTooManyAddresses() {
    Map<String, String> whole = files(room(), new Sitemap());
    int all = whole.getOrDefault("sitemap.xml", "").split("<url>", -1).length - 1;
    Map<String, String> parts = files(room(), new Sitemap(all - 1));
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"), List.copyOf(parts.keySet()));
    assertEquals(all - 1, parts.getOrDefault("sitemap-1.xml", "").split("<url>", -1).length - 1);
    assertEquals(1, parts.getOrDefault("sitemap-2.xml", "").split("<url>", -1).length - 1);
    assertTrue(
        parts
            .getOrDefault("sitemap.xml", "")
            .contains(
                "<sitemap><loc>"
                    + SITE
                    + "/sitemap-1.xml</loc><lastmod>2026-08-01T00:00:00+01:00</lastmod></sitemap>"));
    assertEquals(1, files(room(), new Sitemap(all)).size());
  }

  @Test
  void listsEveryPageOfALongList() {
    Newsroom room = new Newsroom();
    for (int i = 1; i <= 25; i++) {
      room.with(new StoryDraft("s" + i, "2026-07-20"));
    }
    String map = files(room, new Sitemap()).getOrDefault("sitemap.xml", "");
    assertTrue(map.contains("<loc>" + SITE + "/page/2/</loc>"), map);
    assertFalse(map.contains("/page/3/"), map);
  }

  @Test
  void theNewsSitemapHoldsTwoDaysAndIsNamedOnlyWhenThereIsNews() {
    StoryDraft flu = new StoryDraft("flu", "2026-07-20T09:00:00Z");
    flu.title = "Flu & <you>";
    Newsroom room = new Newsroom().with(flu, new StoryDraft("old", "2026-07-01"));
    room.now = "2026-07-22T08:59:59Z";
    String news = files(room, new NewsSitemap()).getOrDefault("sitemap-news.xml", "");
    assertTrue(
        news.contains(
            "<url><loc>"
                + SITE
                + "/stories/2026/flu/</loc><news:news><news:publication>"
                + "<news:name>Dunmara Health News</news:name><news:language>en</news:language>"
                + "</news:publication>"
                + "<news:publication_date>2026-07-20T10:00:00+01:00</news:publication_date>"
                + "<news:title>Flu &amp; &lt;you&gt;</news:title></news:news></url>"),
        news);
    assertFalse(news.contains("/old/"));
    assertEquals(
        "User-agent: *\nAllow: /\n\nSitemap: "
            + SITE
            + "/sitemap.xml\nSitemap: "
            + SITE
            + "/sitemap-news.xml\n",
        files(room, new RobotsFile()).getOrDefault("robots.txt", ""));
    room.now = "2026-07-22T09:00:00Z";
    assertEquals(Map.of(), files(room, new NewsSitemap()));
    assertFalse(files(room, new RobotsFile()).getOrDefault("robots.txt", "").contains("news.xml"));
  }

  private static String line(String map, String path) {
    return map.lines()
        .filter(line -> line.startsWith("<url><loc>" + SITE + path + "</loc>"))
        .findFirst()
        .orElseThrow();
  }

  private static String changed(String map, String path) {
    String line = line(map, path);
    return line.substring(line.indexOf("<lastmod>") + 9, line.indexOf("</lastmod>"));
  }

  private static Map<String, String> files(Newsroom room, Producer producer) {
    Map<String, String> files = new TreeMap<>();
    producer
        .artifacts(room.site())
        .forEach(file -> files.put(file.path().value(), Newsroom.written(file)));
    return files;
  }
}
