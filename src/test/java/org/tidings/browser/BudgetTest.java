package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page may weigh: section 8 of the design brief. */
@ExtendWith(InBrowser.class)
class BudgetTest {
  private static final int KILO = 1024;

  /** Needed at once; pictures further down come when their reader does. */
  private static final String LATE =
      """
      const address = each => each.currentSrc || each.src || each.href;
      const once = [...document.querySelectorAll('img:not([loading=lazy])')].map(address);
      return [...document.querySelectorAll('img[loading=lazy], link[rel=icon]')].map(address)
        .filter(each => !once.includes(each));
      """;

  @Test
  void everyPageIsLight(Browser browser, Demonstration site) throws IOException {
    Faults faults = new Faults();
    for (Shown page : Shown.ALL) {
      Load load = load(browser, site, page);
      int html = load.size("");
      int limit = page.name().endsWith("home") ? 12 : 30;
      check(faults, page, "HTML", html, limit * KILO);
      check(faults, page, "HTML, CSS and script", load.size("", "css", "js"), 30 * KILO);
      check(faults, page, "CSS", load.size("css"), 10 * KILO);
      check(faults, page, "script", load.size("js"), 10 * KILO);
      check(faults, page, "fonts", load.size("woff2"), 64 * KILO);
      check(faults, page, "fonts in number", load.count("woff2"), 2);
    }
    faults.none();
  }

  @Test
  void aStoryWithItsPictureNeedsSixRequests(Browser browser, Demonstration site)
      throws IOException {
    Load load = load(browser, site, Shown.named("story").get(0));
    assertTrue(load.count("jpg", "webp", "avif", "png") >= 1, load.files()::toString);
    assertTrue(load.files().size() <= 6, load.files()::toString);
    assertEquals(List.of(), browser.strangers());
  }

  private static void check(Faults faults, Shown page, String what, int size, int limit) {
    if (size > limit) {
      faults.add(page.name(), what + ": " + size + " of " + limit);
    }
  }

  /** What was fetched for one page at once: file by size, zipped where servers zip. */
  private record Load(TreeMap<String, Integer> files) {
    int size(String... endings) {
      return files.entrySet().stream()
          .filter(file -> List.of(endings).contains(ending(file.getKey())))
          .mapToInt(file -> file.getValue())
          .sum();
    }

    int count(String... endings) {
      return (int)
          files.keySet().stream().filter(file -> List.of(endings).contains(ending(file))).count();
    }

    private static String ending(String path) {
      return path.matches(".*\\.(css|js|woff2|jpg|webp|avif|png|svg)")
          ? path.substring(path.lastIndexOf('.') + 1)
          : "";
    }
  }

  private static Load load(Browser browser, Demonstration site, Shown page) throws IOException {
    browser.open("about:blank");
    browser.alwaysAsk(true);
    site.server().requests();
    browser.open(site.at(page.path()));
    List<String> late = browser.askForTexts(LATE);
    TreeMap<String, Integer> files = new TreeMap<>();
    for (String path : site.server().requests()) {
      if (!late.contains(site.at(path))) {
        Path file = site.output().resolve(path);
        Path whole = Files.isDirectory(file) ? file.resolve("index.html") : file;
        byte[] bytes =
            Files.readAllBytes(Files.exists(whole) ? whole : site.output().resolve("404.html"));
        boolean zips = path.matches("(.*/)?|.*\\.(html|css|js|svg)");
        files.put(path, zips ? zipped(bytes) : bytes.length);
      }
    }
    return new Load(files);
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }
}
