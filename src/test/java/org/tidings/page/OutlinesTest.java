package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The landmarks and headings of every kind of page beside those of the design brief (section 3);
 * run with {@code -Dapprove} to accept what is new.
 */
class OutlinesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/page/outlines.txt");
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "stories/2026/tide/index.html",
          "stories/2026/old/index.html",
          "stories/2026/gone/index.html",
          "notices/late/index.html",
          "notices/index.html",
          "page/2/index.html",
          "topics/island-health/index.html",
          "places/kilbrack/index.html",
          "people/aine-ruane/index.html",
          "archive/index.html",
          "archive/2026/index.html",
          "archive/2026/02/index.html",
          "topics/index.html",
          "subscribe/index.html",
          "search/index.html",
          "policy/index.html",
          "corrections/index.html",
          "about/index.html",
          "ga/stories/2026/tide/index.html",
          "404.html",
          "2026/old-tide/index.html");

  @Test
  void pagesAreBuiltAsTheBriefSays() throws IOException {
    Printed printed = Printed.of(Sample.full());
    StringBuilder outlines = new StringBuilder();
    for (String path : PAGES) {
      outlines.append(path).append('\n');
      outline(Jsoup.parse(printed.text(path)).body(), 1, outlines);
    }
    if (System.getProperty("approve") != null) {
      Files.createDirectories(EXPECTED.getParent());
      Files.writeString(EXPECTED, outlines);
    }
    assertEquals(Files.readString(EXPECTED), outlines.toString());
  }

  private static void outline(Element element, int depth, StringBuilder text) {
    for (Element child : element.children()) {
      boolean shown =
          child.is(
              "header, footer, main, nav, section, aside, article, figure, table, form, h1, h2, h3, h4, h5, h6");
      if (shown) {
        String label = child.is("h1, h2, h3, h4, h5, h6") ? child.text() : label(child);
        text.append("  ".repeat(depth))
            .append((child.tagName() + " " + label).strip())
            .append('\n');
      }
      outline(child, shown ? depth + 1 : depth, text);
    }
  }

  private static String label(Element element) {
    String id = element.attr("aria-labelledby");
    Element named = id.isEmpty() ? null : element.root().getElementById(id);
    return named != null ? "\"" + named.text() + "\"" : element.attr("aria-label");
  }
}
