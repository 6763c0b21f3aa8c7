package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demonstration site in a real browser. */
@ExtendWith(InBrowser.class)
class DemonstrationPagesTest {
  @Test
  void theHomePageOpensWithoutAWordInTheConsole(Browser browser, Demonstration site) {
    site.server().requests();
    browser.open(site.at(""));
    assertEquals(
        "Dunmara Health News", browser.ask("return document.querySelector('.b-name').innerText"));
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), browser.strangers());
    assertTrue(site.server().requests().contains(""));
  }

  @Test
  void theBrowserNoticesWhatItShould(Browser browser, Demonstration site) {
    browser.open(site.at(""));
    browser.ask(
        "const i = new Image(); i.src = 'lost.png'; document.body.append(i); return i.decode().catch(() => 0)");
    assertEquals(1, browser.complaints().size());
    browser.open("http://news.example/");
    assertEquals(List.of("GET http://news.example/ HTTP/1.1"), browser.strangers());
  }
}
