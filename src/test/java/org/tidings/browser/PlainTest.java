package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is left where less is there: no script, another folder, no server at all. */
@ExtendWith(InBrowser.class)
class PlainTest {
  private static final String TEXT =
      "return document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()";

  /** Script may add, but what stands there without it must be as much. */
  @Test
  void withoutScriptEveryPageIsWhole(Browser browser, Demonstration site) {
    Faults faults = new Faults();
    for (Shown page : Shown.ALL) {
      browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
      browser.open(site.at(page.path()));
      if (!(Boolean)
          browser.ask("return document.querySelector('h1')?.checkVisibility() ?? false")) {
        faults.add(page.name(), "no headline");
      }
      if (((String) browser.ask(TEXT)).length() < 60) {
        faults.add(page.name(), "no text: " + browser.ask(TEXT));
      }
      faults.addAll(
          page.name(),
          browser.askForTexts(
              """
              return [...document.querySelectorAll('button, form, [data-copy]')]
                .filter(each => each.checkVisibility())
                .map(each => 'cannot work: ' + each.outerHTML.slice(0, 120));
              """));
    }
    faults.none();
  }

  @Test
  void withoutScriptAStoryCanBeSharedAndAFeedChosen(Browser browser, Demonstration site) {
    browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.open(site.at("stories/2026/clinic-on-the-tide/"));
    List<String> links =
        browser.askForTexts(
            """
            return [...document.querySelectorAll('.share a')]
              .filter(each => each.checkVisibility()).map(each => each.href);
            """);
    for (String start :
        List.of(
            "mailto:?",
            "https://wa.me/?",
            "https://www.facebook.com/",
            "https://bsky.app/",
            "https://social.dunmara.example/")) {
      assertTrue(links.stream().anyMatch(link -> link.startsWith(start)), start + links);
    }
    browser.open(site.at("subscribe/"));
    List<String> feeds =
        browser.askForTexts(
            """
            return [...document.querySelectorAll('main input, main a[type]')]
              .filter(each => each.checkVisibility()).map(each => each.value ?? each.href);
            """);
    for (String feed :
        List.of(
            "rss.xml",
            "atom.xml",
            "feed.json",
            "topics/island-health/rss.xml",
            "places/rathfern/rss.xml",
            "ga/rss.xml")) {
      assertTrue(feeds.contains(site.at(feed)), feed + feeds);
    }
  }

  @Test
  void aSiteThatWasMovedToAnotherFolderWorksThere(Browser browser, Demonstration site)
      throws IOException {
    try (FileServer moved = new FileServer(site.output(), "/usb/stick/news/")) {
      browser.open(moved.address());
      for (String link :
          List.of(
              "main article a[href*='stories/']",
              ".crumbs a[href*='topics/']",
              ".nav .sub a",
              ".brand")) {
        String next =
            (String) browser.ask("return document.querySelector(arguments[0]).href", link);
        assertTrue(next.startsWith(moved.address()), next);
        browser.open(next);
        assertLaidOut(browser, next);
      }
      assertEquals(List.of(), browser.complaints());
      assertEquals(List.of(), browser.strangers());
    }
  }

  /** Folders need a server to become pages; everything on the page itself is there without one. */
  @Test
  void aPageOpenedStraightFromItsFileHasItsStylesAndPictures(Browser browser, Demonstration site) {
    String file =
        site.output().resolve("stories/2026/clinic-on-the-tide/index.html").toUri().toString();
    browser.open(file);
    assertLaidOut(browser, file);
    browser.screenshot();
    assertEquals(
        List.of(),
        browser.askForTexts(
            """
            return [...document.images].filter(each => each.naturalWidth === 0).map(each => each.src);
            """));
    assertEquals(List.of(), browser.strangers());
  }

  private static void assertLaidOut(Browser browser, String where) {
    assertEquals(
        "flex",
        browser.ask("return getComputedStyle(document.querySelector('.brand')).display"),
        where);
  }
}
