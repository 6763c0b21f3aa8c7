package org.tidings.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.model.Outline;

/**
 * Every folder below {@code src/test/resources/markup} is a case: {@code body.md} and what it must
 * become. With {@code -Dapprove} the expected files are written anew; read the difference.
 */
class MarkupCasesTest {
  private static final Path CASES = Path.of("src/test/resources/markup");

  @TestFactory
  List<DynamicTest> bodiesBecomeWhatTheirFoldersSay() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<DynamicTest> tests =
          folders
              .sorted()
              .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> run(each)))
              .toList();
      assertTrue(tests.size() > 10, "no cases were found");
      return tests;
    }
  }

  private static void run(Path folder) throws Exception {
    Newsroom newsroom = new Newsroom(Files.readString(folder.resolve("body.md")));
    ProseReading reading = newsroom.reading();
    check(folder.resolve("findings.txt"), findings(reading.findings()));
    check(folder.resolve("outline.txt"), outline(reading.outline()));
    check(folder.resolve("prose.txt"), prose(reading.prose()));
    check(folder.resolve("page.html"), newsroom.page());
    check(folder.resolve("feed.html"), newsroom.feed());
    String both = newsroom.page() + newsroom.feed().replace(" id=\"", " id=\"feed-");
    assertEquals("", NuChecker.faults(both), "not valid HTML");
    everyAddressInAFeedIsAbsolute(newsroom.feed());
  }

  private static void check(Path file, String actual) throws IOException {
    if (System.getProperty("approve") != null) {
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, file.toString());
  }

  private static String findings(List<Diagnostic> findings) {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic each : findings.stream().sorted().toList()) {
      lines.append(each).append("\n    ").append(each.hint()).append('\n');
    }
    return lines.toString();
  }

  private static String outline(Outline outline) {
    StringBuilder lines = new StringBuilder("words " + outline.words() + "\n");
    outline
        .headings()
        .forEach(
            each -> lines.append("h%s %s #%s%n".formatted(each.level(), each.text(), each.id())));
    outline
        .links()
        .forEach(each -> lines.append("link %s %s%n".formatted(place(each.at()), each.target())));
    outline
        .pictures()
        .forEach(
            each ->
                lines.append(
                    "picture %s %s \"%s\"%n"
                        .formatted(place(each.at()), each.target(), each.alt())));
    outline.anchors().forEach(each -> lines.append("anchor ").append(each).append('\n'));
    return lines.toString();
  }

  private static String place(Location at) {
    return at.line() + ":" + at.column() + "-" + at.endColumn();
  }

  private static String prose(Prose prose) {
    StringBuilder lines = new StringBuilder();
    for (Passage each : prose.passages()) {
      String words = each.text().replace("\n", "\\n");
      lines.append(
          "%s%s %s %s|%s|%n"
              .formatted(
                  each.kind(),
                  each.repeated() ? "+" : "",
                  place(each.at(0, each.text().length())),
                  each.header().isEmpty() ? "" : each.header() + ": ",
                  words));
    }
    return lines.toString();
  }

  private static void everyAddressInAFeedIsAbsolute(String html) {
    Jsoup.parseBodyFragment(html)
        .select("[href],[src],[poster],[cite],[srcset]")
        .forEach(
            each ->
                List.of("href", "src", "poster", "cite", "srcset")
                    .forEach(
                        name ->
                            assertTrue(
                                !each.hasAttr(name)
                                    || each.attr(name).matches("(https?|mailto|tel):.+"),
                                each.outerHtml())));
  }
}
