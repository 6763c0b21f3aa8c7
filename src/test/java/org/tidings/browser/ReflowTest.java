package org.tidings.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing leaves the page at its side: WCAG 1.4.4, 1.4.10 and 1.4.12. */
@ExtendWith(InBrowser.class)
class ReflowTest {
  /** What sticks out, unless it lies in a box that scrolls on its own. */
  private static final String STICKS_OUT =
      """
      const root = document.documentElement;
      const wide = root.clientWidth;
      if (root.scrollWidth <= wide) {
        return [];
      }
      const boxed = each => each.closest('.scroll, pre, .vh') !== null;
      const out = each => each.getBoundingClientRect().right > wide + 0.5;
      const first = [...document.body.querySelectorAll('*')]
        .filter(each => !boxed(each) && out(each) && !out(each.parentElement));
      return [root.scrollWidth + ' wide at ' + wide + ': ' + first.map(
        each => each.tagName + '.' + each.className + ' ' + each.textContent.slice(0, 40)).join(' | ')];
      """;

  /** Text whose box is too low for it, or cuts it. */
  private static final String CUT =
      """
      return [...document.body.querySelectorAll('*')].filter(each => {
        const style = getComputedStyle(each);
        return each.checkVisibility() && !each.matches('.vh, .vh *, svg, svg *, textarea, input')
          && each.innerText && style.display !== 'inline'
          && [style.overflowY, style.overflowX].some(one => one === 'hidden' || one === 'clip')
          && (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1);
      }).map(each => 'cut: ' + each.outerHTML.slice(0, 100));
      """;

  private static final String SPACED =
      """
      const style = new CSSStyleSheet();
      style.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
        + ' word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [style];
      """;

  private static final int USUAL_TEXT = 16;

  /** 320 pixels are also what is left of 1280 when a reader zooms to 400 %. */
  @Test
  void noPageScrollsSideways(Browser browser, Demonstration site) {
    Faults faults = new Faults();
    for (Shown page : Shown.ALL) {
      browser.open(site.at(page.path()));
      for (int width : new int[] {320, 390, 768, 1280}) {
        browser.size(width, 700);
        faults.addAll(page.name(), browser.askForTexts(STICKS_OUT));
      }
    }
    faults.none();
  }

  @Test
  void textMayBeTwiceAsLargeOrWiderSpaced(Browser browser, Demonstration site) {
    Faults faults = new Faults();
    List<Shown> pages =
        Shown.named(
            "home", "story-everything", "notice-hours", "subscribe", "place", "ga-home", "policy");
    for (Shown page : pages) {
      for (int width : new int[] {320, 1280}) {
        browser.size(width, 700);
        browser.open(site.at(page.path()));
        browser.textSize(2 * USUAL_TEXT);
        look(browser, page.name() + ", twice as large at " + width, faults);
        browser.textSize(USUAL_TEXT);
        browser.ask(SPACED);
        look(browser, page.name() + ", spaced at " + width, faults);
      }
    }
    faults.none();
  }

  private static void look(Browser browser, String where, Faults faults) {
    faults.addAll(where, browser.askForTexts(STICKS_OUT));
    faults.addAll(where, browser.askForTexts(CUT));
  }
}
