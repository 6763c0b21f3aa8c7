package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Diagnostic;
import org.tidings.base.Overlay;
import org.tidings.model.SiteConfig.Look;
import org.tidings.output.Broken;

/**
 * What a site is told of its own {@code story.ftlh}: each line of the file that starts with a
 * dollar is one, the lines below it say where, what and what to do; long lists are cut here. {@code
 * -Dapprove} rewrites those.
 */
class TemplateFaultsTest {
  private static final Path CASES = Path.of("src/test/resources/page/template-faults.txt");

  @TempDir Path folder;

  @Test
  void everyFaultIsToldWithItsPlaceAndItsRemedy() throws IOException {
    StringBuilder told = new StringBuilder();
    for (String line : Files.readAllLines(CASES)) {
      if (line.startsWith("$ ")) {
        told.append(told.isEmpty() ? "" : "\n").append(line).append('\n');
        told.append(told(line.substring(2).replace("\\n", "\n")));
      }
    }
    if (System.getProperty("approve") != null) {
      Files.writeString(CASES, told);
    }
    assertEquals(Files.readString(CASES), told.toString());
  }

  /** By the theme when it is read, and by the page when it is printed: the same, told once. */
  private String told(String code) throws IOException {
    Files.writeString(folder.resolve("story.ftlh"), code);
    Theme theme = Theme.load(new Overlay(folder, "/theme"), Look.STANDARD);
    try {
      return "= " + Printed.of(Sample.full(), theme).text("stories/2026/tide/index.html") + "\n";
    } catch (Broken broken) {
      Diagnostic fault = broken.diagnostic();
      List<Diagnostic> early = theme.faults();
      assertEquals(early.isEmpty() ? List.of() : List.of(fault), early, code);
      return "| %s%n| %s%n| %s%n"
          .formatted(fault.at(), fault.message(), fault.hint())
          .replace(System.lineSeparator(), "\n")
          .replaceAll("((?:It has|There are|keys): \\S+, \\S+, )[^()\n]+", "$1...");
    }
  }
}
