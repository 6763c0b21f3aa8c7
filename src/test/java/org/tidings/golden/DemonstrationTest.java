package org.tidings.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.HtmlChecker;
import org.tidings.SiteFolder;
import org.tidings.base.Json;

/** The demonstration site, published below a path of a host, as its readers meet it. */
class DemonstrationTest {
  private static final String ADDRESS = "https://host.example/some/where/";
  private static final long DEEP_STACK = 64L << 20;

  /** Of CSS Fonts 5, which browsers know: it makes a stand-in font as wide as the one to come. */
  private static final String UNKNOWN_TO_THE_CHECKER = "Property “size-adjust” doesn't exist";

  @TempDir static Path folder;

  private static Map<String, byte[]> files = Map.of();
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void build() {
    Path output = folder.resolve("site-output");
    Answer answer =
        new SiteFolder(Path.of("").toAbsolutePath())
            .build(output, "--strict", "--base-url", ADDRESS);
    assertEquals("", answer.err());
    files = SiteFolder.tree(output);
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            String address = ADDRESS + path.replaceFirst("index\\.html$", "");
            String html = new String(bytes, StandardCharsets.UTF_8);
            PAGES.put(path, Jsoup.parse(html, address));
          }
        });
  }

  @Test
  void everyLinkAndFragmentLeadsSomewhere() {
    List<String> dead = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          for (Element element : page.select("[href], [src]")) {
            String attribute = element.hasAttr("href") ? "href" : "src";
            check(path, element.absUrl(attribute), dead);
          }
        });
    assertEquals(List.of(), dead);
  }

  private static void check(String from, String address, List<String> dead) {
    if (!address.startsWith(ADDRESS)) {
      return;
    }
    URI target = URI.create(address);
    String path = target.getPath().substring(URI.create(ADDRESS).getPath().length());
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    String fragment = target.getFragment();
    Document page = PAGES.get(file);
    boolean there =
        files.containsKey(file)
            && (fragment == null || (page != null && page.getElementById(fragment) != null));
    if (!there) {
      dead.add(from + " -> " + address);
    }
  }

  @Test
  void linksButThoseToFeedsAreRelativeSoThatItWorksAtAnyPath() {
    List<String> absolute = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          if (!path.endsWith("404.html")) {
            page.select("body [href^=/], body [src^=/], body a:not([type])[href^=" + ADDRESS + "]")
                .forEach(element -> absolute.add(path + ": " + element.outerHtml()));
          }
        });
    assertEquals(List.of(), absolute);
  }

  /** 390 pixels wide with two dots a pixel: the size of 960 is what a browser takes. */
  @Test
  void picturesAreLightOnAPhone() {
    List<String> heavy =
        files.entrySet().stream()
            .filter(file -> file.getKey().matches("images/.*-(400|640|960)\\.(jpg|png)"))
            .filter(file -> file.getValue().length > 60_000)
            .map(file -> file.getKey() + ": " + file.getValue().length)
            .toList();
    assertEquals(List.of(), heavy);
  }

  @Test
  void everyPageIsValidHtmlAndTheStylesheetValidCss() throws Exception {
    FutureTask<List<String>> task = new FutureTask<>(DemonstrationTest::faults);
    new Thread(null, task, "html", DEEP_STACK).start();
    assertEquals(List.of(), task.get());
  }

  private static List<String> faults() {
    HtmlChecker checker = new HtmlChecker();
    List<String> faults = new ArrayList<>();
    for (String path : PAGES.keySet()) {
      byte[] page = files.getOrDefault(path, new byte[0]);
      checker.faults(page).forEach(fault -> faults.add(path + ":" + fault));
    }
    files.forEach(
        (path, style) -> {
          if (path.endsWith(".css")) {
            checker.faultsOfStyle(style).stream()
                .filter(fault -> !fault.contains(UNKNOWN_TO_THE_CHECKER))
                .forEach(fault -> faults.add(path + ":" + fault));
          }
        });
    return faults;
  }

  @Test
  void everyPageHasATitleOfItsOwnAndOneHeadline() {
    Set<String> titles = new TreeSet<>();
    List<String> faults = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          boolean listed = page.select("meta[name=robots][content*=noindex]").isEmpty();
          if (listed && !titles.add(page.title())) {
            faults.add("twice: " + page.title() + " at " + path);
          }
          boolean redirect = !page.select("meta[http-equiv=refresh]").isEmpty();
          if (!redirect && page.select("h1").size() != 1) {
            faults.add(path + " has " + page.select("h1").size() + " h1");
          }
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void structuredDataIsJsonAndNamesTheStory() {
    int stories = 0;
    for (Document page : PAGES.values()) {
      for (Element script : page.select("script[type=application/ld+json]")) {
        Object data = Json.read(script.data());
        assertTrue(data instanceof Map<?, ?> map && map.get("@graph") instanceof List<?>);
        stories += script.data().contains("\"NewsArticle\"") ? 1 : 0;
      }
    }
    assertTrue(stories > 24, stories + " stories");
  }

  @Test
  void everyFeedIsReadBack() throws Exception {
    int feeds = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      if (file.getKey().endsWith("rss.xml") || file.getKey().endsWith("atom.xml")) {
        new SyndFeedInput().build(new StringReader(text));
        feeds++;
      } else if (file.getKey().endsWith("feed.json")) {
        assertTrue(Json.read(text) instanceof Map<?, ?>, file.getKey());
        feeds++;
      }
    }
    assertTrue(feeds > 60, feeds + " feeds");
  }

  @Test
  void everyPageSaysThatItIsADemonstration() {
    List<String> silent = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          boolean redirect = !page.select("meta[http-equiv=refresh]").isEmpty();
          String text = page.text();
          if (!redirect && !text.contains("demonstration") && !text.contains("taispeána")) {
            silent.add(path);
          }
        });
    assertEquals(List.of(), silent);
  }

  @Test
  void picturesArePictures() throws Exception {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().startsWith("images/")) {
        assertTrue(
            javax.imageio.ImageIO.read(new ByteArrayInputStream(file.getValue())) != null,
            file.getKey());
      }
    }
  }
}
