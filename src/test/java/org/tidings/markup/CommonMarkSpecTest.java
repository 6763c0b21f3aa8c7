package org.tidings.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of the CommonMark specification: our extensions and limits must not bend them. */
class CommonMarkSpecTest {
  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  /** Bare links are links for us; all these show that to CommonMark they are not. */
  private static final Set<Integer> BARE_LINKS = Set.of(602, 606, 608, 611, 612);

  private final Markdown markdown = Markdown.standard();

  @Test
  void theDialectIsCommonMarkButForBareLinks() {
    HtmlRenderer renderer = HtmlRenderer.builder().percentEncodeUrls(true).build();
    Set<Integer> different = new TreeSet<>();
    for (Example example : EXAMPLES) {
      if (!html(example).equals(renderer.render(markdown.tree(source(example))))) {
        different.add(number(example));
      }
    }
    assertEquals(BARE_LINKS, different);
  }

  @Test
  void ourPrinterPrintsWhatIsNotOurOwnAsTheSpecificationDoes() {
    List<Example> common = EXAMPLES.stream().filter(CommonMarkSpecTest::isPrintedAlike).toList();
    assertTrue(common.size() > 250, common.size() + " examples");
    assertEquals(
        common.stream().map(CommonMarkSpecTest::expected).collect(Collectors.joining("\n")),
        common.stream().map(CommonMarkSpecTest::actual).collect(Collectors.joining("\n")));
  }

  /** The specification shows tabs as arrows. */
  private static String source(Example example) {
    return example.getSource().replace('\u2192', '\t');
  }

  private static String html(Example example) {
    return example.getHtml().replace('\u2192', '\t');
  }

  private static int number(Example example) {
    return EXAMPLES.indexOf(example) + 1;
  }

  /** No links, pictures, headings or raw HTML: of these we make something else on purpose. */
  private static boolean isPrintedAlike(Example example) {
    return !BARE_LINKS.contains(number(example))
        && !html(example).matches("(?s).*<(!--|a|b|bar|foo|img|h[1-6]|pre><code class)[ >=\\n].*")
        && !example.getSection().toLowerCase(Locale.ROOT).contains("html");
  }

  private static String expected(Example example) {
    return number(example) + "\n" + html(example).replace(" />", ">");
  }

  private static String actual(Example example) {
    return number(example) + "\n" + new Newsroom(source(example)).page();
  }
}
