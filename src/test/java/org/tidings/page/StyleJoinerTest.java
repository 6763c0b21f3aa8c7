package org.tidings.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tidings.base.Diagnostic;
import org.tidings.model.SiteConfig.Look;

/** What becomes of stylesheets on their way to the reader. */
class StyleJoinerTest {
  private final Map<String, byte[]> files = new TreeMap<>();

  @Test
  void importsBecomeOneFileInTheirOrder() {
    file("css/one.css", "a{b:c}");
    file("css/deep/three.css", "g{h:i}");
    file("css/two.css", "@charset \"utf-8\";\n@import url( 'deep/three.css' ) ;\nd{e:f}");
    assertEquals(
        "a{b:c}g{h:i}d{e:f}j{k:l}",
        style("@import 'css/one.css';@import \"css/two.css\"; j { k: l; }"));
  }

  @Test
  void anImportForSomeMediaStaysForThem() {
    file("css/print.css", "a{b:c}");
    assertEquals(
        "@media print and (min-width:2rem){a{b:c}}",
        style("@import \"css/print.css\" print and ( min-width: 2rem ) ;"));
  }

  @Test
  void linksAreThoseOfTheFileThatIsPublished() {
    file("fonts/x.woff2", "font");
    file("wave.svg", "<svg/>");
    file("css/deep/one.css", "a{src:url(\"../../fonts/x.woff2?x#y\")}b{c:url(../../wave.svg)}");
    String style =
        style("@import \"css/deep/one.css\";d{e:url(data:image/png;base64,AA==);f:url(#g)}");
    assertTrue(
        style.matches(
            "a\\{src:url\\(fonts/x\\.[0-9a-f]{10}\\.woff2\\?x#y\\)}b\\{c:url\\(wave\\.[0-9a-f]{10}\\.svg\\)}"
                + "d\\{e:url\\(data:image/png;base64,AA==\\);f:url\\(#g\\)}"),
        style);
  }

  @Test
  void onlyWhatSaysNothingIsTakenOut() {
    assertEquals(
        "a :hover,b>c{margin:calc(1px + 2px) -1px;content:\"a  /* b */ ;}\"}",
        style(
            """
            /* x */
            a :hover ,
              b>c {
              margin: calc( 1px + 2px )  -1px;
              content: "a  /* b */ ;}";
            }
            """));
    assertEquals("a/**/b{c:d}", style("a/* */b{c:d}"));
    assertEquals("/*! kept */a{b:c}", style("/*! kept */\na{b:c}"));
    assertEquals(
        "@media (min-width:1rem) and (x){a\\;{b:\\}}}",
        style("@media (min-width: 1rem) and (x) { a\\; { b: \\} } }"));
    assertEquals("a{b:url( 'data:x y' )}", style("a { b: url( 'data:x y' ) }"));
  }

  @Test
  void aLicenceThatAStylesheetNamesIsPublished() {
    file("fonts/x-OFL.txt", "licence");
    assertTrue(
        style("/*! see fonts/x-OFL.txt */").matches("/\\*! see fonts/x-OFL\\.\\w{10}\\.txt \\*/"));
    assertEquals(2, assets("/*! see fonts/x-OFL.txt */").names().size());
    assertEquals(1, assets("/* see fonts/x-OFL.txt */").names().size());
  }

  @Test
  void tellsTheLineOfEveryFault() {
    file("css/a.css", "a{b:c}\n.x{y:z");
    file("css/b.css", "@import \"c.css\";");
    file("css/c.css", "@import \"b.css\";\nb{src:url(no.woff2)}\n}\n/* never");
    assertEquals(
        List.of(
            "css/a.css:2:3: this { has no } that closes it",
            "css/c.css:1:1: \"b.css\" is part of style.css already",
            "css/c.css:2:7: \"no.woff2\" is not among the files of templates/assets/",
            "css/c.css:3:1: this } closes nothing",
            "css/c.css:4:1: this comment never ends",
            "style.css:3:1: \"css/gone.css\" is not among the files of templates/assets/",
            "style.css:4:1: \"https://fonts.example/x.css\" is on another site",
            "style.css:6:1: an @import after rules of its own counts for nothing",
            "style.css:7:1: this @import names no file"),
        faults(
            "@import 'css/a.css';\n@import 'css/b.css';\n@import 'css/gone.css';\n"
                + "@import url(https://fonts.example/x.css);\nq{r:s}\n@import 'css/a.css';\n@import x;"));
  }

  @Test
  void toldOnceHoweverManyStylesheetsShareTheFault() {
    file("css/a.css", "a{b:url(gone.png)}");
    file("other.css", "@import 'css/a.css';");
    assertEquals(
        List.of("css/a.css:1:5: \"gone.png\" is not among the files of templates/assets/"),
        faults("@import 'css/a.css';"));
  }

  @Test
  void textThatNeverEndsIsTold() {
    assertEquals(
        List.of("style.css:1:5: this text or address never ends"), faults("a{b:'c\n;d:e}"));
    assertEquals(
        List.of("style.css:1:5: this text or address never ends"), faults("a{b:url(c\n;d:e}"));
  }

  private void file(String name, String text) {
    files.put("assets/" + name, text.getBytes(UTF_8));
  }

  private Assets assets(String style) {
    file("style.css", style);
    return Assets.of(files, Look.STANDARD);
  }

  private String style(String text) {
    return new String(assets(text).find("style.css").orElseThrow().bytes(), UTF_8);
  }

  private List<String> faults(String style) {
    return assets(style).faults().stream()
        .map((Diagnostic fault) -> fault.at() + ": " + fault.message())
        .map(text -> text.replaceFirst("templates/assets/", ""))
        .sorted()
        .toList();
  }
}
