package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The search page: finds, can be used by everybody, and tells nobody what was typed. */
@ExtendWith(InBrowser.class)
class SearchTest {
  private static final String HEADING =
      "return document.querySelector('.res').hidden ? '' : document.querySelector('#t_found').innerText";

  @Test
  void aWordFindsStoriesAndIsToldToNobody(Browser browser, Demonstration site) {
    browser.open(site.at("search/"));
    site.server().requests();
    search(browser, "inishgarve cli");
    List<String> found =
        browser.askForTexts(
            "return [...document.querySelectorAll('.rows a')].map(each => each.href)");
    assertTrue(found.contains(site.at("stories/2026/clinic-on-the-tide/")), found::toString);
    for (String asked : site.server().requests()) {
      assertTrue(asked.matches("search/[^/?]*\\.json"), asked);
    }
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), browser.strangers());
    Faults faults = new Faults();
    Axe axe = new Axe(browser);
    for (int width : new int[] {1280, 320}) {
      browser.size(width, 800);
      for (boolean dark : new boolean[] {true, false}) {
        browser.dark(dark);
        faults.addAll("found, " + width + (dark ? " dark" : " light"), axe.all());
      }
    }
    faults.none();
  }

  @Test
  void aPolicyInThePageLetsItSearch(Browser browser, Demonstration site) {
    browser.open(site.at("small/search/"));
    search(browser, "night");
    assertTrue((Long) browser.ask("return document.querySelectorAll('.rows li').length") > 0);
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void whatIsNotThereIsSaidInWords(Browser browser, Demonstration site) {
    browser.open(site.at("ga/search/"));
    search(browser, "xyzzyx");
    assertTrue(browser.ask(HEADING).toString().contains("xyzzyx"), () -> "" + browser.ask(HEADING));
    assertEquals(0L, browser.ask("return document.querySelectorAll('.rows li').length"));
    assertEquals(List.of(), new Axe(browser).all());
  }

  private static void search(Browser browser, String words) {
    browser.driver().findElement(By.name("q")).sendKeys(words, Keys.ENTER);
    browser.await("!document.querySelector('.res').hidden");
  }
}
