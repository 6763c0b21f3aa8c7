package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidings.base.OutputPath;

class FeedLinksTest {
  private static final FeedLinks LINKS =
      new FeedLinks(
          "https://news.example.org/",
          Set.of(new OutputPath("a/index.html"), new OutputPath("files/é+1.pdf")));

  @Test
  void findsTheAddressesOfTags() {
    assertEquals(
        List.of("a", "b&c\"", "d", "e", "f"),
        FeedLinks.in(
            "<a class=\"x\" href=\"a\">1 < 2 href=\"no\"</a><img\nsrc=\"b&amp;c&quot;\" alt=\"src=\">"
                + "<img srcset=\"d 1x, e 2x\" title='>\"'><q cite=\"f\" data-src=\"no\" href='no'>"
                + "<p title='=\"'><b href=\"never ends>"));
  }

  @Test
  void knowsWhatIsWholeAndWhatIsThere() {
    for (String fine :
        List.of(
            "https://news.example.org/a/",
            "https://news.example.org/a/?q=1#x",
            "https://news.example.org/files/%C3%A9+1.pdf",
            "https://elsewhere.example/",
            "mailto:a@b.example",
            "tel:1")) {
      assertEquals(Optional.empty(), LINKS.fault(fine), fine);
    }
    for (String relative : List.of("/a/", "a", "#x", "", "//news.example.org/a/", "mailto:")) {
      assertEquals(Optional.of(", which is no whole address"), LINKS.fault(relative), relative);
    }
    for (String lost : List.of("https://news.example.org/b/", "https://news.example.org/%zz")) {
      assertEquals(Optional.of(", which the site does not have"), LINKS.fault(lost), lost);
    }
  }
}
