package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of made files to other hosts are found, links are not. */
class RequestInspectorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src=\"https://cdn.example.net/a.js\"></script>",
        "<SCRIPT SRC='//cdn.example.net/a.js'></SCRIPT>",
        "<link rel=\"stylesheet\" href=\"https://fonts.example.net/a.css\">",
        "<link href=\"https://fonts.example.net\" rel=\"preconnect\">",
        "<img alt=\"\" src=\"https://img.example.net/a.jpg\">",
        "<img srcset=\"/a.jpg 1x, https://img.example.net/b.jpg 2x\">",
        "<style>body{background:url(https://img.example.net/a.png)}</style>",
        "<script>localStorage.setItem('a', 1)</script>",
        "<script>fetch('https://api.example.net/a')</script>",
        "<script type=\"application/ld+json\">{\"image\":[\"https://img.example.net/a.jpg\"]}</script>"
      })
  void findsRequestsOfPages(String html) {
    assertEquals(true, !found("index.html", html).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"https://other.example.net/\">it</a>",
        "<link rel=\"canonical\" href=\"https://other.example.net/\">",
        "<link rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\">",
        "<img src=\"/a.jpg\"> https://other.example.net/a.jpg",
        "<p>localStorage and preconnect and src=\"https://other.example.net\"</p>",
        "<script src=\"https://www.shannonside.example/a.js\"></script>",
        "<script type=\"application/ld+json\">{\"sameAs\":[\"https://other.example.net\"]}</script>",
        "<meta property=\"og:image\" content=\"https://other.example.net/a.jpg\">"
      })
  void leavesLinksAlone(String html) {
    assertEquals(List.of(), found("index.html", html));
  }

  @ParameterizedTest
  @CsvSource({
    "a.css, '@import \"https://fonts.example.net/a.css\";'",
    "a.css, 'a{background:url(//img.example.net/a.png)}'",
    "a.js, document.cookie = 1"
  })
  void looksAtStyleSheetsAndScripts(String path, String text) {
    assertEquals(1, found(path, text).size());
  }

  private static List<org.tidings.base.Diagnostic> found(String path, String text) {
    return new RequestInspector("https://www.shannonside.example/", List.of())
        .look(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
