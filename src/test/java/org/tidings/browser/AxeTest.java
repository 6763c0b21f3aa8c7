package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** WCAG 2.0 to 2.2, A and AA, and best practice, as far as axe-core can tell them. */
@ExtendWith(InBrowser.class)
class AxeTest {
  private static final String RUN =
      """
      const [rules, done] = arguments;
      const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      axe.run(document, {
        runOnly: rules === 'looks' ? ['color-contrast', 'target-size', 'link-in-text-block'] : all,
        rules: rules === 'forced' ? {'color-contrast': {enabled: false}} : {},
        resultTypes: ['violations'],
      }).then(
        found => done(found.violations.map(each => each.id + ': ' + each.nodes.map(
          node => node.target.join(' ') + ' ' + node.any.concat(node.all, node.none)
            .map(check => check.message).join(', ')).join(' | '))),
        fault => done(['axe: ' + fault]));
      """;

  private final String axe;

  AxeTest() throws IOException {
    try (InputStream script = AxeTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * What the colour scheme cannot change is asked once a width; what it can change, in all four,
   * but not again of pages that are alike but for their language.
   */
  @Test
  void everyKindOfPageIsWithoutViolationLightAndDarkWideAndNarrow(
      Browser browser, Demonstration site) {
    Faults faults = new Faults();
    for (Shown page : Shown.ALL) {
      browser.dark(false);
      browser.size(1280, 900);
      browser.open(site.at(page.path()));
      browser.ask(axe);
      faults.addAll(page.name() + ", wide and light", violations(browser, "all"));
      browser.size(320, 700);
      browser.dark(true);
      faults.addAll(page.name() + ", narrow and dark", violations(browser, "all"));
      if (!page.translated()) {
        browser.dark(false);
        faults.addAll(page.name() + ", narrow and light", violations(browser, "looks"));
        browser.size(1280, 900);
        browser.dark(true);
        faults.addAll(page.name() + ", wide and dark", violations(browser, "looks"));
      }
    }
    faults.none();
  }

  @Test
  void forcedColoursLeaveNothingBehind(Browser browser, Demonstration site) {
    browser.media("", Map.of("forced-colors", "active"));
    Faults faults = new Faults();
    for (Shown page : Shown.named("home", "story", "notice", "subscribe", "year", "missing")) {
      browser.open(site.at(page.path()));
      browser.ask(axe);
      faults.addAll(page.name(), violations(browser, "forced"));
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
    browser.ask(axe);
    browser.ask("document.body.append(document.createElement('img'))");
    assertFalse(violations(browser, "all").isEmpty());
  }

  private static List<String> violations(Browser browser, String rules) {
    List<String> texts = new ArrayList<>();
    for (Object each : (List<?>) browser.driver().executeAsyncScript(RUN, rules)) {
      texts.add((String) each);
    }
    return texts;
  }
}
