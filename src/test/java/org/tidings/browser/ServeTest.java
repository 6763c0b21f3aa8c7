package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Actions;
import org.tidings.SiteFolder;
import org.tidings.app.Serving;
import org.tidings.model.Viewing;

/** A story that is edited, broken and mended while it is open in a browser. */
@ExtendWith(InBrowser.class)
class ServeTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String INSIDE =
      "const r = document.querySelector('tidings-preview').shadowRoot;";
  private static final String CHOIR = "stories/2026/choir-out-of-breath/";

  @TempDir private Path folder;
  private SiteFolder site;
  private Serving serving;
  private Path choir;

  @BeforeEach
  void serve() throws IOException {
    site = new SiteFolder(folder.toRealPath());
    SiteFolder.copy(Path.of("content"), site.root().resolve("content"));
    choir = source("choir-out-of-breath.md");
    serving =
        Serving.of(site.root(), new Viewing(Instant.parse("2026-11-23T09:00:00Z"), true, true));
  }

  @AfterEach
  void stop() throws IOException {
    serving.close();
  }

  @Test
  void editBreakAndMend(Browser browser) throws IOException {
    browser.open(serving.address() + CHOIR);
    String story = Files.readString(choir);
    assertEquals("Live", browser.ask(INSIDE + "return r.querySelector('.badge').innerText"));
    Files.writeString(choir, story + "\nThey sang once more.\n");
    await(browser, "return document.body.innerText.includes('They sang once more.')");
    Files.writeString(choir, story.replaceFirst("(?m)^date: .*", "date: 2026-02-30"));
    await(browser, INSIDE + "return r.querySelector('#overlay.errors')?.open");
    assertEquals(
        List.of("content/stories/2026/" + choir.getFileName() + ":3:7"),
        browser.askForTexts(
            INSIDE + "return [...r.querySelectorAll('.error .place')].map(e => e.innerText)"));
    assertEquals(
        "2026-02-30", browser.ask(INSIDE + "return r.querySelector('.error mark').innerText"));
    assertEquals(
        true, browser.ask("return document.body.innerText.includes('They sang once more.')"));
    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    await(browser, INSIDE + "return !r.querySelector('#overlay').open");
    Files.writeString(choir, story + "\nThey sang for joy.\n");
    await(browser, "return document.body.innerText.includes('They sang for joy.')");
    await(browser, INSIDE + "return !r.querySelector('#overlay.errors')");
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), browser.strangers());
  }

  @Test
  void theBrowserFollowsTheEditorOnRequest(Browser browser) throws IOException {
    browser.open(serving.address() + "policy/");
    Files.writeString(choir, Files.readString(choir) + "\nThey sang once more.\n");
    await(browser, INSIDE + "return r.querySelector('#jump')");
    assertEquals(serving.address() + "policy/", browser.driver().getCurrentUrl());
    browser.ask(INSIDE + "r.querySelector('#follow').click()");
    Files.writeString(choir, Files.readString(choir) + "\nAnd again.\n");
    await(browser, "return location.pathname === '/" + CHOIR + "'");
    Path other = source("the-porter-who-draws-maps.md");
    Files.writeString(other, Files.readString(other) + "\nAnd on he drew.\n");
    await(browser, "return document.body.innerText.includes('And on he drew.')");
    browser.ask(INSIDE + "r.querySelector('#follow').click()");
  }

  @Test
  void whatIsLaidOverThePageCanBeUsedByEverybody(Browser browser) throws IOException {
    Files.writeString(choir, Files.readString(choir).replaceFirst("(?m)^date: .*", "date: soon"));
    String axe = resource("/axe.min.js");
    for (boolean dark : List.of(false, true)) {
      browser.dark(dark);
      browser.size(dark ? 320 : 1280, 800);
      browser.open(serving.address() + CHOIR);
      await(browser, INSIDE + "return r.querySelector('#overlay.errors')?.open");
      browser.ask(axe);
      assertEquals(List.of(), violations(browser, "tidings-preview"));
      browser.open(
          serving.address() + "_tidings/card?path=/stories/2026/the-porter-who-draws-maps/");
      browser.ask(axe);
      assertEquals(List.of(), violations(browser, "main"));
      assertEquals(
          true, browser.ask("return document.querySelector('.card img').naturalWidth > 0"));
      browser.open(
          serving.address() + "_tidings/feed?path=/stories/2026/the-porter-who-draws-maps/");
      browser.ask(axe);
      assertEquals(List.of(), violations(browser, "main"));
    }
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void withoutScriptsTheFindingsAreThereToo(Browser browser) throws IOException {
    Files.writeString(choir, Files.readString(choir).replaceFirst("(?m)^date: .*", "date: soon"));
    browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    String told = INSIDE + "return r.querySelector('#overlay .place').innerText.includes('choir')";
    long end = System.nanoTime() + PATIENCE.toNanos();
    browser.open(serving.address());
    while (!holds(browser, told)) {
      assertTrue(System.nanoTime() < end, "the findings are not there");
      browser.open(serving.address());
    }
  }

  private static List<String> violations(Browser browser, String where) {
    Object found =
        browser
            .driver()
            .executeAsyncScript(
                """
                const [where, done] = arguments;
                axe.run(where).then(
                  found => done(found.violations.map(each => each.id + ': ' + each.nodes.map(
                    node => node.target.flat().join(' ') + ' ' + node.failureSummary).join(' | '))),
                  fault => done(['axe: ' + fault]));
                """,
                where);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static void await(Browser browser, String condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(browser, condition)) {
      assertTrue(System.nanoTime() < end, condition);
      LockSupport.parkNanos(30_000_000);
    }
  }

  /** While a page is loaded again nothing can be asked of it. */
  private static boolean holds(Browser browser, String condition) {
    try {
      Object answer = browser.ask(condition);
      return answer != null && !Boolean.FALSE.equals(answer);
    } catch (WebDriverException loading) {
      return false;
    }
  }

  private Path source(String name) throws IOException {
    try (var files = Files.walk(site.root().resolve("content/stories"))) {
      return files.filter(file -> file.toString().endsWith(name)).findFirst().orElseThrow();
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ServeTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
