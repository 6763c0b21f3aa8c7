package org.tidings.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.model.ContentPolicy;

/** What a page's Content-Security-Policy opens. */
class PageNeedsTest {
  private static final String ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>Plain <a href=\"https://other.example/\">link</a>.</p> |",
        "<link rel=canonical href=\"https://other.example/\"> |",
        "<script src=\"/a.js\" defer></script> | connect-src 'self'; script-src 'self'",
        "<script type=\"application/ld+json\">{}</script> |",
        "<script>alert(1)</script> | connect-src 'self'; script-src " + ALERT,
        "<SCRIPT TYPE=module>alert(1)</SCRIPT > | connect-src 'self'; script-src " + ALERT,
        "<b onclick='alert(1)'>x</b> | script-src " + ALERT + " 'unsafe-hashes'",
        "<b onclick=alert&#40;1)>x</b> | script-src " + ALERT + " 'unsafe-hashes'",
        "<!-- <script>alert(1)</script> --> |",
        "<title><script>alert(1)</script></title> |",
        "<img src=a.png srcset=\"https://A.example:8/b.png 1x, data:x,y 2x,c.png\"> |"
            + " img-src 'self' data: https://a.example:8",
        "<picture><source srcset=\"//b.example/x 2x\"></picture> | img-src https://b.example",
        "<video src=v.mp4 poster='http://c.example?x'></video> |"
            + " img-src http://c.example; media-src 'self'",
        "<iframe src=https://me:word@d.example#x></iframe> | frame-src https://d.example",
        "<form action=\"https://e.example/f\"><button formaction=g></form> |"
            + " form-action 'self' https://e.example",
        "<form method=get></form> | form-action 'self'",
        "<link rel=\"icon\" href=\"/i.svg\"><link rel=manifest href=m> |"
            + " img-src 'self'; manifest-src 'self'",
        "<link rel='preload' as=font href=/f.woff2> | font-src 'self'",
        "<link rel=stylesheet href=s.css> | font-src 'self'; img-src 'self'; style-src 'self'",
        "<img src='javascript:x'><img src='https://x;y/'><img src=''> |",
        "<img alt='a>b' src=c><p title=\"<script>alert(1)</script>\"> | img-src 'self'",
        "<svg><use href='#a'/></svg><script |",
      })
  void opensWhatAPageUses(String html, String needs) {
    assertEquals(needs == null ? "" : needs, PageNeeds.of(html).text());
  }

  @Test
  void opensFontsAndPicturesOfAStylesheet() {
    String css = "@import url(b.css);a{src:url('x.woff2?v')}b{background:URL( data:image/png,x )}";
    assertEquals(
        "font-src 'self'; img-src 'self' data:; style-src 'self'", PageNeeds.ofStyle(css).text());
  }

  @Test
  void takesEveryEndOfALineForALineFeed() {
    assertEquals(PageNeeds.of("<style>a\nb\nc</style>"), PageNeeds.of("<style>a\r\nb\rc</style>"));
  }

  @Test
  void saysWhatIsClosedInTheHeader() {
    ContentPolicy policy = PageNeeds.of("<form></form><img src=a>");
    assertEquals(
        "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
            + " img-src 'self'",
        policy.header());
    assertEquals(
        "default-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self'", policy.meta());
    assertEquals(policy, ContentPolicy.read(policy.text()));
  }

  @Test
  void staysShortEnoughForAHeaderWhateverTheStyles() {
    StringBuilder page = new StringBuilder("<script>alert(1)</script>");
    for (int i = 0; i < 100; i++) {
      page.append("<p style=\"top:").append(i).append("px\">");
    }
    String header = PageNeeds.of(page).header();
    assertTrue(header.length() < 1_000, header);
    assertTrue(header.contains("style-src 'unsafe-inline'") && header.contains(ALERT), header);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a ", "<img src=\"", "<!-- ", "<style>", "</", "<a b='", "<x =", "<"})
  void readsAMegabyteOfAnythingAtOnce(String piece) {
    String page = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(3), () -> PageNeeds.of(page));
  }
}
