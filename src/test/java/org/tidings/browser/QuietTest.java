package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page complains, asks anybody else for anything, or leaves anything behind. */
@ExtendWith(InBrowser.class)
class QuietTest {
  /** What a page left in the reader's browser. */
  private static final String LEFT =
      """
      const done = arguments[0];
      const left = [];
      if (document.cookie !== '') left.push('cookie ' + document.cookie);
      for (const store of [localStorage, sessionStorage]) {
        for (let i = 0; i < store.length; i++) left.push('stored ' + store.key(i));
      }
      Promise.all([indexedDB.databases(), navigator.serviceWorker?.getRegistrations() ?? []])
        .then(([bases, workers]) => done([...left, ...bases.map(base => 'database ' + base.name),
          ...workers.map(worker => 'worker ' + worker.scope)]));
      """;

  @Test
  void noPageComplainsOrAsksAnotherMachineOrLeavesAnything(Browser browser, Demonstration site) {
    Faults faults = new Faults();
    for (Shown page : Shown.ALL) {
      browser.size(1280, 4000);
      browser.open(site.at(page.path()));
      faults.addAll(
          page.name(),
          browser.complaints().stream()
              .filter(each -> !page.name().equals("missing") || !each.contains(page.path()))
              .toList());
      faults.addAll(page.name(), browser.strangers());
      for (Object left : (List<?>) browser.driver().executeAsyncScript(LEFT)) {
        faults.add(page.name(), left.toString());
      }
    }
    assertEquals(List.of(), browser.cdp("Storage.getCookies", Map.of()).get("cookies"));
    faults.none();
  }

  @Test
  void theHeaderOpensNothingButTheSiteItself(Browser browser, Demonstration site)
      throws IOException {
    assertEquals(
        "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self';"
            + " form-action 'self'; frame-ancestors 'none'; img-src 'self'; script-src 'self';"
            + " style-src 'self'",
        site.server().policy());
  }

  @Test
  void aPolicyInThePageStopsWhatThePageDoesNotHold(Browser browser, Demonstration site) {
    browser.open(site.at("small/"));
    browser.ask(
        "document.body.append(Object.assign(document.createElement('script'),"
            + " {textContent: 'window.ran = true'}));"
            + " document.body.append(Object.assign(new Image(), {src: 'http://other.example/x'}));");
    assertEquals(null, browser.ask("return window.ran"));
    assertEquals(List.of(), browser.strangers());
    assertEquals(2, browser.complaints().size());
  }

  @Test
  void anAddressThatMovedLeadsToItsStoryWithTheRestOfTheAddress(
      Browser browser, Demonstration site) {
    browser.open(site.at("news/ballinree-walkers/#t_how"));
    for (int i = 0; i < 50 && here(browser).getPath().contains("/news/"); i++) {
      browser.open(here(browser).toString());
    }
    assertTrue(
        here(browser).getPath().endsWith("/the-walking-group-that-waits/"),
        () -> "" + here(browser));
    assertEquals("t_how", here(browser).getFragment());
    assertEquals(List.of(), browser.complaints());
  }

  private static URI here(Browser browser) {
    return URI.create(browser.driver().getCurrentUrl());
  }

  @Test
  void theButtonsOfAScriptWorkUnderTheStrictestPolicy(Browser browser, Demonstration site) {
    browser.open(site.at("subscribe/"));
    browser.ask(
        "window.copied = ''; navigator.clipboard.writeText = async text => { copied = text; }");
    browser.ask("document.querySelector('[data-copy]').click()");
    assertEquals(site.at("rss.xml"), browser.ask("return window.copied"));
    assertTrue(
        (Boolean)
            browser.ask("return document.querySelector('[data-status]').textContent.length > 0"));
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), browser.strangers());
  }
}
