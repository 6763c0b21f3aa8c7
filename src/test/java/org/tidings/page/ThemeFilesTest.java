package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;
import org.tidings.base.Overlay;

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
    assertNotEquals(Theme.load(Printed.THEME).digest(), own.digest());
  }

  @Test
  void stylesheetsPointToWhatIsPublished() throws IOException {
    write("assets/fonts/one.woff2", "font");
    write("assets/base.css", "p{src:url('fonts/one.woff2?x#y')}");
    write(
        "assets/own.css",
        "@import \"base.css\";a{b:url(fonts/one.woff2);c:url(data:image/png;base64,AA==);d:url(#e)}");
    Assets assets = load().assets();
    String font = assets.find("fonts/one.woff2").orElseThrow().path().value();
    String base = assets.find("base.css").orElseThrow().path().value();
    assertTrue(font.matches("/assets/fonts/one\\.[0-9a-f]{10}\\.woff2"), font);
    assertEquals(
        "@import \"%s\";a{b:url(%s);c:url(data:image/png;base64,AA==);d:url(#e)}"
            .formatted(base.substring(8), font.substring(8)),
        new String(
            assets.find("own.css").orElseThrow().bytes(), java.nio.charset.StandardCharsets.UTF_8));
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
  void aStylesheetThatNamesAMissingFileIsAnError() throws IOException {
    write("assets/own.css", "p{src:url(gone.woff2)}");
    Diagnostic fault = load().faults().get(0);
    assertEquals("template/asset-missing", fault.rule().name());
    assertEquals("templates/assets/own.css", fault.at().file().value());
  }

  @Test
  void stylesheetsMayImportOneAnotherInARing() throws IOException {
    write("assets/one.css", "@import \"two.css\";");
    write("assets/two.css", "@import \"one.css\";");
    assertTrue(load().assets().find("two.css").isPresent());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Theme load() {
    return Theme.load(new Overlay(folder, "/theme"));
  }
}
