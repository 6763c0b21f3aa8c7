package org.tidings.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidings.base.UrlPath;
import org.tidings.model.PictureFacts;

class BodyRendererTest {
  private static final String BODY =
      "## One\n\n[a](other.md) [b](later.md) [c](#one)[^1]\n\n![](../images/plain.jpg)\n\n[^1]: n\n";

  @Test
  void linksFromAnotherPageLeadToTheSamePlaces() {
    Newsroom newsroom = new Newsroom(BODY);
    String html = newsroom.renderer().page(newsroom.entry(), UrlPath.ROOT);
    assertTrue(html.contains("<a href=\"stories/2026/other/\">a</a>"), html);
    assertTrue(html.contains("<a href=\"stories/2026/case/#one\">c</a>"), html);
    assertTrue(html.contains("<a href=\"#fn:stories-case:1\""), html);
    assertTrue(html.contains("<h2>One</h2>"), "ids of headings could meet there: " + html);
  }

  @Test
  void theOwnPageIsTheSameByEitherName() {
    Newsroom newsroom = new Newsroom(BODY);
    assertEquals(
        newsroom.page(), newsroom.renderer().page(newsroom.entry(), newsroom.entry().path()));
  }

  @Test
  void feedsHoldNoClassesAndNothingToFillIn() {
    String feed = new Newsroom(BODY + "\n- [x] done\n\n|a|\n|-:|\n|1|\n").feed();
    assertFalse(feed.matches("(?s).*<(input|form|section|div|style|script)\\b.*"), feed);
    assertFalse(feed.contains("class="), feed);
  }

  @Test
  void nothingOfWhatIsNotLiveIsPrinted() {
    Newsroom newsroom = new Newsroom(BODY);
    assertFalse((newsroom.page() + newsroom.feed()).contains("later"));
    assertFalse(newsroom.renderer().inputs(newsroom.entry()).toString().contains("later"));
  }

  @Test
  void theInputsChangeWithAllThatTheHtmlDependsOn() {
    List<String> before = inputs(BODY, PictureFacts.none());
    assertEquals(before, inputs(BODY, PictureFacts.none()));
    assertNotEquals(before, inputs(BODY + "More.", PictureFacts.none()));
    assertNotEquals(before, inputs(BODY.replace("other", "later"), PictureFacts.none()));
    assertNotEquals(before, inputs(BODY, PictureFacts.none().over(Map.of("caption", "New."))));
  }

  private static List<String> inputs(String body, PictureFacts facts) {
    Newsroom newsroom = new Newsroom(body, facts);
    return newsroom.renderer().inputs(newsroom.entry());
  }

  @Test
  void manyThreadsGetTheSameBytes() {
    Newsroom newsroom = new Newsroom(BODY);
    Set<String> pages =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> newsroom.page())
            .collect(Collectors.toSet());
    assertEquals(Set.of(newsroom.page()), pages);
  }

  @Test
  void fragmentsMayBeSpeltAsOnTheGitHost() {
    String page =
        new Newsroom("## Fáilte romhat\n\n[up](#fáilte-romhat) [hours](other.md#Opening_Hours)\n")
            .page();
    assertTrue(page.contains("href=\"#failte-romhat\""), page);
    assertTrue(page.contains("href=\"../other/#opening-hours\""), page);
  }

  @Test
  void aPictureWithoutWordsAnywhereHasAnEmptyDescription() {
    assertTrue(new Newsroom("![](../images/plain.jpg)").page().contains(" alt=\"\" "));
  }

  @Test
  void licencesThatAreNoLinkAreNamed() {
    PictureFacts facts =
        PictureFacts.none().over(Map.of("credit", "Áine <b>", "licence", "own-work"));
    assertTrue(
        new Newsroom("![x](../images/plain.jpg)", facts)
            .page()
            .contains("<figcaption><span class=\"credit\">Picture: Áine &lt;b&gt;, our own work"));
  }
}
