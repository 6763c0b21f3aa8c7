package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages on paper: what is read stays, what is only clicked goes. */
@ExtendWith(InBrowser.class)
class PaperTest {
  private static final String CARE = "In an emergency in Ireland ring 112 or 999.";
  private static final List<String> ONLY_CLICKED =
      List.of(
          "Skip to", "WhatsApp", "Gaeilge", "Pass it on", "All service notices", "Twelve words");

  @Test
  void aStoryIsPrintedWhole(Browser browser, Demonstration site) throws IOException {
    String address = site.at("stories/2026/clinic-on-the-tide/");
    String text = printed(browser, address);
    assertHolds(
        text,
        "Dunmara Health News",
        "The clinic that comes in on the tide",
        "Every second Tuesday a nurse",
        "Áine Ruane",
        "10 March 2026",
        "The kettle goes on in the old school",
        "and locks the door.",
        "How we made this story",
        "Island Clinic activity report, March 2025 to February 2026",
        "We timed the slow ferry",
        address,
        CARE);
    assertLacks(text, "Read next");
  }

  @Test
  void aNoticeIsPrintedWithItsHours(Browser browser, Demonstration site) throws IOException {
    String address = site.at("notices/kilbrack-opens-at-ten/");
    String text = printed(browser, address);
    assertHolds(text, "Kilbrack Primary Care Centre opens at 10am, not 9am", address, CARE);
    assertLacks(text);
  }

  @Test
  void theHomePageIsPrintedAsAList(Browser browser, Demonstration site) throws IOException {
    String text = printed(browser, site.at(""));
    assertHolds(
        text, "We said we would report what the island clinic’s review found", site.at(""), CARE);
    assertLacks(text);
  }

  /**
   * Dark screens do not make black paper: the browser prints no grounds, so the ink must be dark.
   */
  @Test
  void inkIsDarkWhateverTheScreen(Browser browser, Demonstration site) {
    browser.dark(true);
    browser.media("print", Map.of());
    Faults faults = new Faults();
    for (Shown page :
        Shown.named("home", "story-everything", "notice", "notice-ended", "tombstone")) {
      browser.open(site.at(page.path()));
      faults.addAll(
          page.name(),
          browser.askForTexts(
              """
              return [...document.body.querySelectorAll('*')]
                .filter(each => each.checkVisibility() && [...each.childNodes].some(
                  node => node.nodeType === 3 && node.data.trim() !== ''))
                .filter(each => getComputedStyle(each).color.match(/\\d+/g).slice(0, 3)
                  .some(part => part > 110))
                .map(each => 'too pale: ' + getComputedStyle(each).color + ' '
                  + each.outerHTML.slice(0, 100));
              """));
    }
    faults.none();
  }

  private static String printed(Browser browser, String address) throws IOException {
    browser.open(address);
    byte[] pdf =
        Browser.bytes(
            browser.cdp(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() <= 12, () -> document.getNumberOfPages() + " pages");
      for (PDPage page : document.getPages()) {
        assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth(), 1);
        assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight(), 1);
      }
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static void assertHolds(String text, String... parts) {
    String dense = text.replace(" ", "");
    for (String part : parts) {
      assertTrue(dense.contains(part.replace(" ", "")), () -> "no “" + part + "” in: " + text);
    }
  }

  private static void assertLacks(String text, String... more) {
    for (String part : ONLY_CLICKED) {
      assertTrue(!text.contains(part), () -> "“" + part + "” in: " + text);
    }
    for (String part : more) {
      assertTrue(!text.contains(part), () -> "“" + part + "” in: " + text);
    }
  }
}
