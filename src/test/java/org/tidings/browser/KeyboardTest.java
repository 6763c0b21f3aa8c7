package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Everything can be reached with the Tab key, in order, and it shows where one is. */
@ExtendWith(InBrowser.class)
class KeyboardTest {
  private static final String STOPS =
      """
      window.stops = [...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex]')]
        .filter(each => each.tabIndex >= 0 && !each.disabled && each.checkVisibility());
      """;

  private static final String NAMES =
      "return window.stops.map((each, i) => i + ' ' + each.outerHTML.slice(0, 90));";

  private static final String WHERE =
      """
      const at = window.stops.indexOf(document.activeElement);
      return at >= 0 ? at : document.activeElement === document.body ? -1 : -2;
      """;

  /** Focus shows on the element itself or on the card around it. */
  private static final String FOCUS =
      """
      const look = each => {
        const around = [];
        for (let at = each; at && at !== document.body; at = at.parentElement) {
          const style = getComputedStyle(at);
          const line = style.outlineStyle;
          around.push([/none|auto/.test(line) ? line : style.outlineWidth, style.boxShadow]);
        }
        return around;
      };
      return window.stops.filter(each => {
        document.activeElement.blur();
        const before = look(each);
        each.focus({focusVisible: true, preventScroll: true});
        return !look(each).some(([outline, shadow], i) => outline !== before[i][0]
          && (outline === 'auto' || parseFloat(outline) >= 2 && shadow !== before[i][1]));
      }).map(each => 'focus does not show: ' + each.outerHTML.slice(0, 120));
      """;

  /** WCAG 2.5.8, more strictly: only links within a sentence may be lower. */
  private static final String SMALL =
      """
      const inSentence = each => {
        const around = each.closest('sup') ?? each;
        return getComputedStyle(each).display === 'inline'
          && [...around.parentElement.childNodes].some(other => other.nodeType === 3
            && /\\p{L}/u.test(other.data));
      };
      return window.stops.filter(each => {
        const box = each.getBoundingClientRect();
        return (box.width < 24 || box.height < 24) && !inSentence(each);
      }).map(each => {
        const box = each.getBoundingClientRect();
        return Math.round(box.width) + ' x ' + Math.round(box.height) + ': '
          + each.outerHTML.slice(0, 120);
      });
      """;

  @Test
  void focusShowsOnEverythingAndNothingIsTooSmallToHit(Browser browser, Demonstration site) {
    Faults faults = new Faults();
    for (Shown page : Shown.ALL) {
      browser.size(320, 700);
      browser.open(site.at(page.path()));
      browser.ask(STOPS);
      faults.addAll(page.name() + ", narrow", browser.askForTexts(SMALL));
      browser.size(1280, 900);
      browser.ask(STOPS);
      faults.addAll(page.name() + ", wide", browser.askForTexts(SMALL));
      if (!page.translated()) {
        faults.addAll(page.name(), browser.askForTexts(FOCUS));
      }
    }
    faults.none();
  }

  @Test
  void theTabKeyReachesEverythingInOrderAndLeaves(Browser browser, Demonstration site) {
    Faults faults = new Faults();
    List<Shown> pages =
        Shown.named(
            "home", "story-everything", "notice", "place", "subscribe", "search", "missing");
    for (Shown page : pages) {
      browser.open(site.at(page.path()));
      browser.ask(STOPS);
      List<String> names = browser.askForTexts(NAMES);
      List<String> reached = new ArrayList<>();
      long at = 0;
      while (at != -1 && reached.size() < names.size() + 10) {
        browser.tab();
        at = (Long) browser.ask(WHERE);
        if (at >= 0) {
          reached.add(names.get((int) at));
        }
      }
      assertTrue(names.size() > 20, page.name() + " has " + names.size());
      if (!reached.equals(names)) {
        names.removeAll(reached);
        faults.add(page.name(), "not reached, or not in order: " + names);
      }
    }
    faults.none();
  }

  @Test
  void theFirstTabSkipsToTheText(Browser browser, Demonstration site) {
    browser.media("", Map.of("prefers-reduced-motion", "reduce"));
    for (Shown page : Shown.named("home", "story", "ga-home")) {
      browser.open(site.at(page.path()));
      browser.tab();
      assertEquals(
          true,
          browser.ask(
              """
              const box = document.activeElement.getBoundingClientRect();
              return document.activeElement.matches('.skip') && box.top >= 0 && box.height >= 24;
              """),
          page.name());
      browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
      browser.tab();
      assertEquals(
          true,
          browser.ask(
              """
              const main = document.querySelector('main');
              return main.contains(document.activeElement)
                && document.activeElement === main.querySelector('a[href], button, input');
              """),
          page.name());
    }
  }
}
