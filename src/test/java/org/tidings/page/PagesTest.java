package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.tidings.base.Digest;
import org.tidings.base.UrlPath;
import org.tidings.model.Site;
import org.tidings.output.Artifact;

/** Laws that hold for all pages. */
@NullUnmarked
class PagesTest {
  private final Sample sample = Sample.full();
  private final Printed printed = Printed.of(sample);

  @Test
  void everyAddressOfTheSiteHasItsPage() {
    for (UrlPath address : sample.site().addresses()) {
      assertTrue(printed.artifacts().containsKey(address.file().value()), address.value());
    }
  }

  @Test
  void everyInternalLinkAndFragmentResolves() {
    List<String> broken = new ArrayList<>();
    Site site = sample.site();
    for (String path : pages()) {
      for (Element link : document(path).select("[href], [src]")) {
        String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        URI uri = URI.create("https://here.example/" + path).resolve(target);
        boolean external = !"here.example".equals(uri.getHost());
        boolean known =
            external
                || site.serves(new UrlPath(uri.getPath()))
                || uri.getPath().startsWith("/images/")
                || printed.artifacts().containsKey(uri.getPath().substring(1));
        if (!known || !(external || fragmentExists(uri))) {
          broken.add(path + " -> " + target);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private boolean fragmentExists(URI uri) {
    return uri.getFragment() == null
        || document(new UrlPath(uri.getPath()).file().value()).getElementById(uri.getFragment())
            != null;
  }

  @Test
  void headingsDescendWithoutGapsFromOneFirst() {
    for (String path : pages()) {
      Document page = document(path);
      if (page.selectFirst("main") == null) {
        continue;
      }
      assertEquals(1, page.select("h1").size(), path);
      int last = 0;
      for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.tagName().charAt(1) - '0';
        assertTrue(level <= last + 1, path + ": " + heading);
        last = level;
      }
    }
  }

  @Test
  void everyPageHasTheSameLandmarks() {
    for (String path : pages()) {
      Document page = document(path);
      if (page.selectFirst("meta[http-equiv]") == null) {
        assertEquals(1, page.select("body > main#main").size(), path);
        assertEquals(1, page.select("body > header").size(), path);
        assertEquals(3, page.select("body > footer nav").size(), path);
        assertEquals("#main", page.selectFirst("body > a").attr("href"), path);
      }
    }
  }

  @Test
  void onlyTheErrorPageLinksFromTheRoot() {
    assertTrue(printed.text("404.html").contains("href=\"/notices/\""));
    sample.url = "https://dunmara.example/news/";
    String moved = Printed.of(sample).text("404.html");
    assertTrue(moved.contains("href=\"/news/notices/\""), moved);
    assertFalse(printed.text("index.html").contains("href=\"/"));
  }

  @Test
  void urgentNoticesStandOnEveryPageAndChangesOnTheirPlaces() {
    assertTrue(banner("about/index.html").contains("X-ray"));
    assertFalse(banner("about/index.html").contains("opens at 10am"));
    assertTrue(banner("index.html").contains("opens at 10am"));
    assertTrue(banner("places/kilbrack/index.html").contains("opens at 10am"));
    assertTrue(banner("ga/about/index.html").contains("X-ray"), "where nobody has translated it");
  }

  private String banner(String path) {
    return document(path).select(".banner").text();
  }

  @Test
  void inputsChangeExactlyWhenThePageDoes() {
    List<String> before = fingerprints(printed);
    assertEquals(before, fingerprints(Printed.of(Sample.full())));
    Sample later = Sample.full();
    later.now = later.now.plusSeconds(3600);
    assertEquals(before, fingerprints(Printed.of(later)), "the clock alone changes nothing");
    Sample other = Sample.full();
    other.stories.add(
        other.story(
            other.basics("stories/new.md", "A new story", "Of a new day.", "Text"), "2026-03-11"));
    Printed changed = Printed.of(other);
    for (String path : pages()) {
      Artifact one = printed.artifacts().get(path);
      Artifact two = changed.artifacts().get(path);
      boolean sameInputs = Digest.of(one.inputs()).equals(Digest.of(two.inputs()));
      boolean sameBytes = printed.text(path).equals(changed.text(path));
      assertTrue(!sameInputs || sameBytes, path);
    }
  }

  private List<String> fingerprints(Printed site) {
    return site.artifacts().entrySet().stream()
        .map(page -> page.getKey() + " " + Digest.of(page.getValue().inputs()))
        .toList();
  }

  @Test
  void anEmptySiteHasAllItsPages() {
    Printed empty = Printed.of(new Sample());
    assertTrue(empty.text("index.html").contains("Stories start here soon."));
    assertTrue(empty.text("topics/index.html").contains("There are no topics yet."));
    assertTrue(empty.text("notices/index.html").contains("All services are running as usual."));
    empty.artifacts().keySet().forEach(empty::bytes);
  }

  private List<String> pages() {
    return printed.artifacts().keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  private Document document(String path) {
    return Jsoup.parse(printed.text(path));
  }
}
