package org.tidings.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Whatever soup of HTML and Markdown comes in, what goes out is harmless and well nested. */
class HtmlSafetyTest {
  private static final List<String> TAGS =
      List.of(
          "a",
          "b",
          "div",
          "p",
          "ul",
          "li",
          "ol",
          "table",
          "tr",
          "td",
          "th",
          "tbody",
          "caption",
          "dl",
          "dt",
          "dd",
          "details",
          "summary",
          "figure",
          "figcaption",
          "h1",
          "h3",
          "pre",
          "span",
          "section",
          "blockquote",
          "script",
          "style",
          "iframe",
          "svg",
          "form",
          "textarea",
          "title",
          "noscript",
          "math",
          "template",
          "select",
          "option",
          "video",
          "audio",
          "source",
          "time",
          "q",
          "del",
          "br",
          "hr",
          "img",
          "x",
          "plaintext",
          "xmp",
          "button",
          "address");

  private static final List<String> ATTRIBUTES =
      List.of(
          "",
          " onclick=alert(1)",
          " href=\"javascript:alert(1)\"",
          " href='other.md'",
          " href=\"data:text/html,x\"",
          " src=\"x\" onerror=\"alert(1)\"",
          " src=../images/nurse.jpg alt=\"a\"",
          " style=\"x:expression(1)\"",
          " class=x id=same",
          " title='\"><script>alert(1)</script>'",
          " title=\"<!--\"",
          " colspan=2",
          "/onload=x",
          " a\"b'c=<d");

  private static final List<String> MARKDOWN =
      List.of(
          "word ",
          "\n\n",
          "\n",
          "*em* ",
          "**",
          "`",
          "[a](other.md) ",
          "![i](../images/nurse.jpg) ",
          "- ",
          "> ",
          "## ",
          "|a|b|\n|-|-|\n|c|",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?x ",
          "?>",
          "&lt;script&gt;",
          "&#x3C;img src=x onerror=alert(1)&#x3E;",
          "[^1]",
          "\n\n[^1]: note ",
          "    ",
          "<",
          ">",
          "\"",
          "\\",
          "<https://example.org/> ",
          "https://example.org/ ");

  private static final Set<String> HARMLESS =
      Set.of(
          ("a abbr address aside audio b bdi blockquote br caption cite code dd del details dfn div"
                  + " dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q"
                  + " s samp section small source span strong sub summary sup table tbody td tfoot"
                  + " th thead time tr track u ul var video wbr")
              .split(" ", -1));

  private static final Set<String> HARMLESS_ATTRIBUTES =
      Set.of(
          ("alt aria-label class colspan controls decoding dir height href id lang loading poster"
                  + " rel role scope sizes src srcset start tabindex title width")
              .split(" ", -1));

  @Property(tries = 400)
  void onlyHarmlessHtmlComesOut(@ForAll("soup") String soup) {
    Newsroom newsroom = new Newsroom(soup);
    for (String html : List.of(newsroom.page(), newsroom.feed())) {
      assertEquals(List.of(), faults(html), soup);
    }
  }

  @Property(tries = 400)
  void whatComesOutIsWellNested(@ForAll("soup") String soup) {
    String page = new Newsroom(soup).page();
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Jsoup.parse("<!DOCTYPE html><title>x</title><body>" + page, "", parser);
    ParseErrorList errors = parser.getErrors();
    assertTrue(errors.isEmpty(), () -> errors + "\n" + soup + "\n=>\n" + page);
  }

  /** The grammar that no parser knows: which element may stand in which. */
  @Property(tries = 40)
  @Tag("slow")
  void theHtmlCheckerObjectsToNothing(@ForAll("soup") String soup) throws Exception {
    String page = new Newsroom(soup).page();
    String faults =
        NuChecker.faults(page)
            .lines()
            .filter(line -> !line.contains("info warning"))
            .reduce("", (all, line) -> all + line + "\n");
    assertEquals("", faults, () -> soup + "\n=>\n" + page);
  }

  @Test
  void theGuardsOfThisTestSeeHarm() {
    assertEquals(1, faults("<p onclick=\"x\">a</p>").size());
    assertEquals(1, faults("<script>x</script>").size());
    assertEquals(1, faults("<a href=\"javascript:x\">a</a>").size());
  }

  private static List<String> faults(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    return document.body().getAllElements().stream()
        .filter(each -> !each.nameIs("body"))
        .filter(HtmlSafetyTest::isHarmful)
        .map(Element::outerHtml)
        .toList();
  }

  private static boolean isHarmful(Element element) {
    return !HARMLESS.contains(element.tagName())
        || element.attributes().asList().stream().anyMatch(HtmlSafetyTest::isHarmful);
  }

  private static boolean isHarmful(Attribute attribute) {
    boolean address = Set.of("href", "src", "poster").contains(attribute.getKey());
    return !HARMLESS_ATTRIBUTES.contains(attribute.getKey())
        || (address
            && !attribute.getValue().matches("(https?|mailto|tel):.+|#.+|[.a-z][^:]*(#.*)?"))
        || (attribute.getKey().equals("srcset") && attribute.getValue().contains(":"));
  }

  @Provide
  Arbitrary<String> soup() {
    Arbitrary<String> open =
        Arbitraries.of(TAGS)
            .flatMap(tag -> Arbitraries.of(ATTRIBUTES).map(more -> "<" + tag + more + ">"));
    Arbitrary<String> close = Arbitraries.of(TAGS).map(tag -> "</" + tag + ">");
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(4, open),
            Tuple.of(3, close),
            Tuple.of(3, Arbitraries.of(MARKDOWN)),
            Tuple.of(1, Arbitraries.just("\n\n")));
    return piece.list().ofMinSize(1).ofMaxSize(25).map(pieces -> String.join("", pieces));
  }
}
