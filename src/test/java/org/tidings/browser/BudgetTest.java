package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tidings.SiteFolder;

/** What a page may weigh: section 8 of the design brief. */
@ExtendWith(InBrowser.class)
class BudgetTest {
  private static final int KILO = 1024;
  private static final int HOME = 12 * KILO;
  private static final int PAGE = 30 * KILO;
  private static final int STYLE = 10 * KILO;
  private static final int SCRIPT = 10 * KILO;
  private static final int FONTS = 64 * KILO;

  /** Later on, when their reader gets there: pictures further down. */
  private static final String LATE =
      """
      const address = each => each.currentSrc || each.src || each.href;
      const once = [...document.querySelectorAll('img:not([loading=lazy])')].map(address);
      return [...document.querySelectorAll('img[loading=lazy], link[rel=icon]')].map(address)
        .filter(each => !once.includes(each));
      """;

  @Test
  void everyPageOfTheSiteIsLight(Demonstration site) {
    Map<String, byte[]> files = SiteFolder.tree(site.output());
    Map<String, Integer> zipped = new HashMap<>();
    Faults faults = new Faults();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), site.at(path));
            int html = zipped(bytes);
            int styles = 0;
            int scripts = 0;
            for (Element each : page.select("link[rel=stylesheet], script[src]")) {
              String file = pathOf(site, each);
              int size = zipped.computeIfAbsent(file, key -> zipped(files.get(key)));
              styles += each.nameIs("link") ? size : 0;
              scripts += each.nameIs("script") ? size : 0;
            }
            boolean home = path.matches("(ga/)?(page/\\d+/)?index\\.html");
            check(faults, path, "HTML", html, home ? HOME : PAGE);
            check(faults, path, "CSS", styles, STYLE);
            check(faults, path, "script", scripts, SCRIPT);
            check(faults, path, "HTML, CSS and script", html + styles + scripts, PAGE);
          }
        });
    assertTrue(zipped.size() >= 2, "a stylesheet and a script were weighed");
    faults.none();
  }

  @Test
  void fontsAreAtMostTwoFilesOf64Kilobytes(Demonstration site) {
    Map<String, byte[]> fonts = new HashMap<>(SiteFolder.tree(site.output().resolve("assets")));
    fonts.keySet().removeIf(path -> !path.matches(".*\\.(woff2?|ttf|otf)"));
    assertEquals(2, fonts.size(), fonts.keySet()::toString);
    int all = fonts.values().stream().mapToInt(bytes -> bytes.length).sum();
    assertTrue(all <= FONTS, all + " bytes");
  }

  @Test
  void aStoryWithItsPictureNeedsSixRequests(Browser browser, Demonstration site) {
    for (Shown page : Shown.named("story", "home")) {
      browser.open("about:blank");
      browser.alwaysAsk(true);
      site.server().requests();
      browser.open(site.at(page.path()));
      List<String> late = browser.askForTexts(LATE);
      TreeSet<String> asked = new TreeSet<>(site.server().requests());
      asked.removeIf(path -> late.contains(site.at(path)));
      assertTrue(asked.stream().anyMatch(path -> path.startsWith("images/")), asked::toString);
      assertTrue(asked.size() <= 6, asked::toString);
      assertEquals(List.of(), browser.strangers());
    }
  }

  private static String pathOf(Demonstration site, Element element) {
    return element.absUrl(element.nameIs("link") ? "href" : "src").substring(site.at("").length());
  }

  private static void check(Faults faults, String page, String what, int size, int limit) {
    if (size > limit) {
      faults.add(page, what + ": " + size + " of " + limit + " bytes");
    }
  }

  private static int zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.size();
  }
}
