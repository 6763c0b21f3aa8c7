package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;

/** A finding stands where its words stand in the file, however they are spelt there. */
class PlacesTest {
  /** Above the body: four fields between two lines. */
  private static final int HEAD = 6;

  /** What is found stands between « and ». */
  private static final List<String> TEXTS =
      List.of(
          "The form shows PPSN «6433435F» here.",
          "A line above.\nPPSN «6433435F» here.",
          "Some *stress*, then **PPSN** «6433435F»",
          "Cáit &amp; Seán &eacute;: PPSN «6433435F»",
          "An en\u2013dash \u2026 and PPSN\u00A0«6433435F»",
          "A soft\u00ADhy\u00ADphen, then PPSN «643\u00AD3435F»",
          "PPSN «6433\u2011435F»",
          "Back\\*slash \\_ PPSN «6433435F»",
          "PPSN «６４３３４３５Ｆ» in wide digits",
          "- first\n- PPSN «6433435F»",
          "> quoted\n> PPSN «6433435F»",
          "| Name | PPSN |\n| --- | --- |\n| A. N. Other | «6433435F» |",
          "| Shown | PPSN |\n| --- | --- |\n| a \\| b | «6433435F» |",
          "```\nfirst\nPPSN «6433435F»\n```",
          "Inline `PPSN «6433435F»` code",
          "[a link to PPSN «6433435F»](https://www.hse.ie/)",
          "## Heading with PPSN «6433435F»",
          "<p>PPSN «6433435F»</p>",
          "![PPSN «6433435F»](a.jpg)");

  @TempDir private Path temporary;

  @Test
  void findingsStandWhereTheirWordsStand() throws IOException {
    List<List<Diagnostic>> found =
        new Snippets(temporary)
            .inspect(TEXTS.stream().map(text -> text.replaceAll("[«»]", "")).toList());
    List<String> places = new ArrayList<>();
    for (List<Diagnostic> each : found) {
      places.add(
          each.stream()
              .filter(finding -> finding.rule().name().equals("reveal/ppsn"))
              .map(finding -> place(finding.at()))
              .toList()
              .toString());
    }
    assertEquals(TEXTS.stream().map(text -> List.of(place(text)).toString()).toList(), places);
  }

  private static String place(Location at) {
    return (at.line() - HEAD) + ":" + at.column() + "-" + at.endColumn();
  }

  private static String place(String text) {
    int start = text.indexOf('«');
    int line = (int) text.substring(0, start).chars().filter(letter -> letter == '\n').count();
    int column = start - text.lastIndexOf('\n', start);
    int length = text.indexOf('»') - start - 1;
    return (line + 1) + ":" + column + "-" + (column + length);
  }
}
