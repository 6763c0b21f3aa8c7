package org.tidings.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The axe-core accessibility checker, at work in the page that is open. */
final class Axe {
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

  private final Browser browser;
  private final String axe;

  Axe(Browser browser) {
    this.browser = browser;
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong by all rules that WCAG 2.2 AA and best practice have. */
  List<String> all() {
    return violations("all");
  }

  /** What is wrong by the rules whose answer depends on the colour scheme. */
  List<String> looks() {
    return violations("looks");
  }

  /** What is wrong where the reader's system sets all colours. */
  List<String> forced() {
    return violations("forced");
  }

  private List<String> violations(String rules) {
    if ((Boolean) browser.ask("return typeof axe === 'undefined'")) {
      browser.ask(axe);
    }
    List<String> texts = new ArrayList<>();
    for (Object each : (List<?>) browser.driver().executeAsyncScript(RUN, rules)) {
      texts.add((String) each);
    }
    return texts;
  }
}
