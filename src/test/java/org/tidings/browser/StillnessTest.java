package org.tidings.browser;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing moves by itself: neither while a page loads nor for show. */
@ExtendWith(InBrowser.class)
class StillnessTest {
  /** The sum of what moved, up to the foot of the page. */
  private static final String SHIFTED =
      """
      const done = arguments[0];
      const moved = [];
      new PerformanceObserver(list => list.getEntries().forEach(each => moved.push(
        each.value + ' ' + each.sources.map(source => (source.node?.outerHTML ?? source.node?.data
          ?? '').slice(0, 80)).join(' | ')))).observe({type: 'layout-shift', buffered: true});
      const step = () => {
        const before = scrollY;
        scrollBy(0, 600);
        setTimeout(scrollY === before ? () => done(moved) : step, 40);
      };
      setTimeout(step, 100);
      """;

  private static final String MOVING =
      """
      const slow = time => time.split(',').some(each => parseFloat(each) > 0.001);
      return [...document.querySelectorAll('*')].flatMap(each => ['', '::before', '::after']
        .map(part => [each, part, getComputedStyle(each, part)]))
        .filter(([each, part, style]) => slow(style.transitionDuration)
          || style.animationName !== 'none' || style.scrollBehavior !== 'auto')
        .map(([each, part]) => 'moves: ' + each.outerHTML.slice(0, 80) + part);
      """;

  @Test
  void nothingShiftsWhileAPageLoadsEvenWithLateFonts(Browser browser, Demonstration site) {
    Faults faults = new Faults();
    browser.alwaysAsk(true);
    for (int delay : new int[] {0, 700}) {
      site.server().delayFonts(delay);
      for (int width : new int[] {390, 1280}) {
        browser.size(width, 800);
        for (Shown page : Shown.named("home", "story", "story-everything", "ga-home")) {
          browser.open(site.at(page.path()));
          for (Object moved : (List<?>) browser.driver().executeAsyncScript(SHIFTED)) {
            faults.add(page.name() + " " + width + ", fonts after " + delay, moved.toString());
          }
        }
      }
    }
    site.server().delayFonts(0);
    faults.none();
  }

  @Test
  void nothingMovesForThoseWhoAskForThat(Browser browser, Demonstration site) {
    Faults faults = new Faults();
    browser.media("", Map.of("prefers-reduced-motion", "reduce"));
    for (Shown page : Shown.named("home", "story", "notice", "subscribe", "search", "people")) {
      browser.open(site.at(page.path()));
      faults.addAll(page.name(), browser.askForTexts(MOVING));
    }
    faults.none();
  }
}
