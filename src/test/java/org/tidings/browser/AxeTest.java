package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** WCAG 2.0 to 2.2, A and AA, and best practice, as far as axe-core can tell them. */
@ExtendWith(InBrowser.class)
class AxeTest {
  /** These hold every component that there is. */
  private static final List<Shown> IN_ALL_FOUR =
      Shown.named("home", "story-everything", "notice-hours", "place", "subscribe", "tombstone");

  @Test
  void everyKindOfPageIsWithoutViolationWideAndLightAndNarrowAndDark(
      Browser browser, Demonstration site) {
    Faults faults = new Faults();
    Axe axe = new Axe(browser);
    for (Shown page : Shown.ALL) {
      browser.dark(false);
      browser.size(1280, 900);
      browser.open(site.at(page.path()));
      faults.addAll(page.name() + ", wide and light", axe.all());
      browser.size(320, 700);
      browser.dark(true);
      faults.addAll(page.name() + ", narrow and dark", axe.all());
      if (IN_ALL_FOUR.contains(page)) {
        browser.dark(false);
        faults.addAll(page.name() + ", narrow and light", axe.looks());
        browser.size(1280, 900);
        browser.dark(true);
        faults.addAll(page.name() + ", wide and dark", axe.looks());
      }
    }
    faults.none();
  }

  @Test
  void forcedColoursLeaveNothingBehind(Browser browser, Demonstration site) {
    browser.media("", Map.of("forced-colors", "active"));
    Faults faults = new Faults();
    Axe axe = new Axe(browser);
    for (Shown page : Shown.named("home", "story", "notice", "subscribe", "year", "missing")) {
      browser.open(site.at(page.path()));
      faults.addAll(page.name(), axe.forced());
      faults.addAll(
          page.name(),
          browser.askForTexts(
              """
              return [...document.querySelectorAll('.tag, .count, [aria-current]')]
                .filter(each => each.checkVisibility())
                .filter(each => ['top', 'right', 'bottom', 'left'].every(
                  side => getComputedStyle(each)['border-' + side + '-style'] === 'none'))
                .map(each => 'no border around ' + each.outerHTML.slice(0, 100));
              """));
    }
    faults.none();
  }

  @Test
  void axeFindsAFaultThatIsThere(Browser browser, Demonstration site) {
    browser.open(site.at("about/"));
    browser.ask("document.body.append(document.createElement('img'))");
    assertFalse(new Axe(browser).all().isEmpty());
  }
}
