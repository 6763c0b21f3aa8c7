package org.tidings.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Overlay;
import org.tidings.model.SiteConfig.Look;

/** The files of the theme: what came with the program and what a site puts over it. */
class ThemeFilesTest {
  @TempDir Path folder;

  @Test
  void theListOfFilesIsComplete() throws IOException {
    Path templates = Path.of("templates");
    try (Stream<Path> files = Files.walk(templates)) {
      List<String> all =
          files
              .filter(Files::isRegularFile)
              .map(file -> templates.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.equals("FILES.txt") && !name.equals("README.md"))
              .sorted()
              .toList();
      assertEquals(all, Files.readAllLines(templates.resolve("FILES.txt")));
    }
  }

  @Test
  void aSiteOverridesOneFileAndInheritsTheRest() throws IOException {
    write("components/time.ftlh", "<#macro time at>[${at.iso}]</#macro>");
    Theme own = load();
    String page = Printed.of(Sample.full(), own).text("stories/2026/tide/index.html");
    assertTrue(page.contains("<dt>Published</dt><dd>[2026-03-10T08:00:00Z]</dd>"), page);
    assertNotEquals(Theme.load(Printed.THEME, Look.STANDARD).digest(), own.digest());
  }

  @Test
  void aChangeInAFontRenamesTheStylesheet() throws IOException {
    write("assets/one.woff2", "font");
    write("assets/own.css", "p{src:url(one.woff2)}");
    String before = load().assets().find("own.css").orElseThrow().path().value();
    write("assets/one.woff2", "another font");
    assertNotEquals(before, load().assets().find("own.css").orElseThrow().path().value());
  }

  @Test
  void aSiteReplacesOneFileOfStylesAndKeepsTheRest() throws IOException {
    String theirs = style(Theme.load(Printed.THEME, Look.STANDARD));
    write("assets/css/masthead.css", ".mast{color:red}");
    write("assets/css/site.css", ".mine{color:blue}");
    String own = style(load());
    assertFalse(theirs.contains(".mast{color:red}"), theirs);
    assertTrue(own.contains(".mast{color:red}"), own);
    assertTrue(own.endsWith(".mine{color:blue}"), own);
    assertTrue(own.startsWith(":root{color-scheme:light dark;"), own);
    assertEquals(List.of(), load().faults());
  }

  @Test
  void partsOfTheStylesheetAreNotPublishedBesideIt() {
    Assets assets = Theme.load(Printed.THEME, Look.STANDARD).assets();
    assertEquals(
        List.of(),
        assets.names().stream().filter(n -> n.matches("css/.*|fonts/SOURCES.*")).toList());
  }

  @Test
  void eachModeOfFontsSendsWhatItSays() {
    assertEquals(
        List.of(
            "newsreader-OFL.txt",
            "newsreader.woff2",
            "source-sans-3-OFL.txt",
            "source-sans-3.woff2"),
        fonts("full"));
    assertEquals(List.of("newsreader-OFL.txt", "newsreader.woff2"), fonts("headline"));
    assertEquals(List.of(), fonts("system"));
    assertEquals(List.of("newsreader"), early("full"));
    assertEquals(List.of("newsreader"), early("headline"));
    assertEquals(List.of(), early("system"));
  }

  @Test
  void aFontsFileOfTheSitesOwnServesInAllModes() throws IOException {
    write("assets/css/fonts.css", ":root{--head:serif;--text:serif}");
    Theme own = Theme.load(new Overlay(folder, "/theme"), look("headline"));
    assertTrue(style(own).contains("--head:serif"), style(own));
    assertEquals(List.of(), own.assets().early());
  }

  @Test
  void fontsStayWithinTheirBudget() throws IOException {
    long size = 0;
    for (String font : List.of("newsreader", "source-sans-3")) {
      size += Files.size(Path.of("templates/assets/fonts", font + ".woff2"));
    }
    assertTrue(size <= 65_536, size + " bytes of fonts");
  }

  @Test
  void theStylesheetStaysWithinItsBudget() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(style(Theme.load(Printed.THEME, Look.STANDARD)).getBytes(UTF_8));
    }
    assertTrue(packed.size() <= 10_240, packed.size() + " bytes of styles, packed");
  }

  private static List<String> fonts(String mode) {
    return Theme.load(Printed.THEME, look(mode)).assets().names().stream()
        .filter(name -> name.startsWith("fonts/"))
        .map(name -> name.substring(6))
        .toList();
  }

  private static List<String> early(String mode) {
    return Theme.load(Printed.THEME, look(mode)).assets().early().stream()
        .map(path -> path.value().replaceFirst("/assets/fonts/(.*)[.]\\w+[.]woff2", "$1"))
        .toList();
  }

  private static Look look(String fonts) {
    return new Look(fonts, Map.of(), Optional.empty());
  }

  private static String style(Theme theme) {
    return new String(theme.assets().find("style.css").orElseThrow().bytes(), UTF_8);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Theme load() {
    return Theme.load(new Overlay(folder, "/theme"), Look.STANDARD);
  }
}
