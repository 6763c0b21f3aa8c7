package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.tidings.base.Json;
import org.tidings.model.ContentPolicy;
import org.tidings.model.Host;

/** The head of every page (feeds and cards, "Head of every page"). */
@NullUnmarked
class HeadTest {
  private static final String TIDE = "stories/2026/tide/index.html";

  private final Printed printed = Printed.of(Sample.full());

  @Test
  void saysWhatItMayLoadOnlyWhereNoHeaderCan() {
    String policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ";
    assertFalse(printed.text(TIDE).contains(policy));
    Sample sample = Sample.full();
    sample.hosts = List.of(Host.GITHUB);
    Printed plain = Printed.of(sample);
    for (String path : pages()) {
      String page = plain.text(path);
      int at = page.indexOf(policy);
      assertTrue(at > 0 && at < page.indexOf("<link"), path);
      assertEquals(printed.text(path), ContentPolicy.without(page), path);
    }
  }

  @Test
  void titlesAreUnique() {
    Map<String, String> seen = new HashMap<>();
    for (String path : pages()) {
      String other = seen.put(page(path).title(), path);
      assertEquals(null, other, "the title of " + path);
    }
  }

  @Test
  void descriptionsHaveAUsefulLength() {
    for (String path : pages()) {
      String text = meta(page(path), "name", "description");
      boolean redirect = page(path).selectFirst("meta[http-equiv=refresh]") != null;
      assertTrue(redirect || (text.length() >= 20 && text.length() <= 160), path + ": " + text);
    }
  }

  @Test
  void storiesSayWhatNetworksRead() {
    Document page = page(TIDE);
    assertEquals("article", meta(page, "property", "og:type"));
    assertEquals(SampleContent.EVIL, meta(page, "property", "og:title"));
    assertEquals(
        "https://news.dunmara.example/stories/2026/tide/", meta(page, "property", "og:url"));
    assertEquals("en_IE", meta(page, "property", "og:locale"));
    assertEquals("ga_IE", meta(page, "property", "og:locale:alternate"));
    assertEquals("image/jpeg", meta(page, "property", "og:image:type"));
    assertEquals("1200", meta(page, "property", "og:image:width"));
    assertEquals("630", meta(page, "property", "og:image:height"));
    assertEquals(SampleContent.EVIL, meta(page, "property", "og:image:alt"));
    assertEquals(SampleContent.EVIL, meta(page, "name", "twitter:image:alt"));
    assertEquals("2026-03-10T08:00:00Z", meta(page, "property", "article:published_time"));
    assertEquals("2026-03-11T00:00:00Z", meta(page, "property", "article:modified_time"));
    assertEquals("summary_large_image", meta(page, "name", "twitter:card"));
    assertEquals("@aine@social.example", meta(page, "name", "fediverse:creator"));
    assertEquals("Áine Ruane and Somebody Else", meta(page, "name", "twitter:data1"));
  }

  @Test
  void everyPageThatShouldBeFoundNamesACard() {
    Set<String> shared = new HashSet<>();
    for (String path : pages()) {
      Document page = page(path);
      String card = meta(page, "property", "og:image");
      boolean hidden = meta(page, "name", "robots").equals("noindex");
      assertEquals(hidden, card.isEmpty(), path);
      if (!hidden) {
        assertTrue(
            card.matches(
                "https://news\\.dunmara\\.example/cards/[a-z0-9-]+\\.[0-9a-f]{10}\\.(png|jpg)"),
            card);
        assertEquals("summary_large_image", meta(page, "name", "twitter:card"), path);
      }
      if (card.contains("/cards/site.")) {
        shared.add(card);
      }
    }
    assertEquals(2, shared.size(), "one for each language");
  }

  @Test
  void summerTimesCarryTheSitesOffset() {
    Sample sample = new Sample();
    sample.now = java.time.Instant.parse("2026-08-01T00:00:00Z");
    sample.stories.add(
        sample.story(sample.basics("stories/a.md", "A", "B", "C"), "2026-07-01T08:30:00Z"));
    String page = Printed.of(sample).text("stories/2026/a/index.html");
    assertTrue(page.contains("content=\"2026-07-01T09:30:00+01:00\""), page);
  }

  @Test
  void translationsPointToOneAnother() {
    List<String> english = alternates("stories/2026/tide/index.html");
    assertEquals(3, english.size());
    assertEquals(english, alternates("ga/stories/2026/tide/index.html"));
    assertEquals(List.of(), alternates("stories/2026/small-1/index.html"));
    assertTrue(
        english.contains("x-default https://news.dunmara.example/stories/2026/tide/"),
        english.toString());
  }

  @Test
  void onlyPagesThatShouldBeFoundAreIndexed() {
    Set<String> hidden = new HashSet<>();
    for (String path : pages()) {
      if (meta(page(path), "name", "robots").equals("noindex")) {
        hidden.add(path);
      }
    }
    assertEquals(
        Set.of(
            "404.html",
            "ga/404.html",
            "search/index.html",
            "ga/search/index.html",
            "stories/2026/gone/index.html",
            "stories/2026/secret-name/index.html",
            "stories/2026/doubled/index.html",
            "2026/old-tide/index.html",
            "2026/older.html"),
        hidden);
  }

  @Test
  void listsNameTheirNeighboursAndTheirFeeds() {
    Document page = page("topics/island-health/page/2/index.html");
    assertEquals("../../", page.selectFirst("link[rel=prev]").attr("href"));
    assertEquals("../3/", page.selectFirst("link[rel=next]").attr("href"));
    assertTrue(
        page.select("link[type=application/rss+xml]")
            .eachAttr("href")
            .contains("https://news.dunmara.example/topics/island-health/rss.xml"));
  }

  @Test
  void structuredDataIsOneGraphThatNoTextCanBreakOutOf() {
    for (String path : pages()) {
      Document page = page(path);
      for (Element script : page.select("script[type=application/ld+json]")) {
        Map<?, ?> data = (Map<?, ?>) Json.read(script.data());
        assertEquals("https://schema.org", data.get("@context"), path);
        Set<Object> ids = new HashSet<>();
        for (Object node : (List<?>) data.get("@graph")) {
          assertTrue(ids.add(((Map<?, ?>) node).get("@id")), "an id twice in " + path);
        }
      }
    }
    assertEquals(SampleContent.EVIL, node(TIDE, "NewsArticle").get("headline"));
  }

  @Test
  void aStorysDataSaysWhereItComesFrom() {
    Map<?, ?> article = node(TIDE, "NewsArticle");
    Map<?, ?> image = (Map<?, ?>) article.get("image");
    assertEquals("https://creativecommons.org/licenses/by/4.0/", image.get("license"));
    assertEquals("Tomás Breen / Dunmara Community Health", image.get("creditText"));
    assertTrue(article.get("citation").toString().contains("https://dunmara.example/report"));
    assertTrue(article.get("correction").toString().contains("25 minutes"));
    assertTrue(article.get("sponsor").toString().contains("Lakeside Motors"));
    assertFalse(article.containsKey("funder"));
    assertEquals(true, article.get("isAccessibleForFree"));
    assertTrue(article.get("contentLocation").toString().contains("Kilbrack"));
    assertEquals("GovernmentOrganization", node(TIDE, "GovernmentOrganization").get("@type"));
    assertEquals("Áine Ruane", node(TIDE, "Person").get("name"));
    assertEquals(3, ((List<?>) node(TIDE, "BreadcrumbList").get("itemListElement")).size());
  }

  @Test
  void aNoticesDataSaysWhenAndWhere() {
    Map<?, ?> article = node("notices/late/index.html", "Article");
    assertEquals("2026-03-09/2026-03-30", article.get("temporalCoverage"));
    String place = article.get("contentLocation").toString();
    assertTrue(
        place.contains("opens=10:00, closes=17:30, validFrom=2026-03-09, validThrough=2026-03-30"),
        place);
  }

  @Test
  void aWithdrawnNameStaysNowhere() {
    for (String path : pages()) {
      String text = printed.text(path);
      assertFalse(text.contains("The withdrawn secret-name"), path);
      assertFalse(text.contains("A summary that nobody should see"), path);
    }
    assertTrue(printed.text("stories/2026/gone/index.html").contains("The withdrawn gone"));
  }

  private List<String> pages() {
    return printed.artifacts().keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  private Document page(String path) {
    return Jsoup.parse(printed.text(path));
  }

  private Map<?, ?> node(String path, String type) {
    Map<?, ?> data =
        (Map<?, ?>) Json.read(page(path).selectFirst("script[type=application/ld+json]").data());
    return ((List<?>) data.get("@graph"))
        .stream()
            .map(node -> (Map<?, ?>) node)
            .filter(node -> type.equals(node.get("@type")))
            .findFirst()
            .orElseThrow();
  }

  private List<String> alternates(String path) {
    return page(path).select("link[hreflang]").stream()
        .map(link -> link.attr("hreflang") + " " + link.attr("href"))
        .toList();
  }

  private static String meta(Document page, String attribute, String key) {
    Element found = page.selectFirst("meta[" + attribute + "=\"" + key + "\"]");
    return found == null ? "" : found.attr("content");
  }
}
