package org.tidings.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One folder a case: {@code source} goes in, {@code expected} and {@code report.txt} come out;
 * {@code site}, where there is one, is there before. {@code -Dapprove} writes what comes out.
 */
class ImportCasesTest {
  private static final Path CASES = Path.of("src/test/resources/import");
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCaseGivesWhatItsFolderSays() throws IOException {
    List<Path> cases;
    try (Stream<Path> list = Files.list(CASES)) {
      cases = list.filter(Files::isDirectory).sorted().toList();
    }
    assertTrue(cases.size() > 5, "no cases found");
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
  }

  private void check(Path each) throws IOException {
    Path site = folder.resolve(each.getFileName().toString());
    FileTree.copy(each.resolve("site"), site);
    ImportReport report =
        new JekyllImporter().run(new ImportRequest(each.resolve("source"), site, NOW, false));
    if (System.getProperty("approve") != null) {
      approve(each, site, report);
    }
    assertEquals(FileTree.of(each.resolve("expected")).files(), FileTree.of(site).files());
    assertEquals(Files.readString(each.resolve("report.txt")), report.text());
    assertTrue(SiteCheck.errors(site).isEmpty(), () -> SiteCheck.errors(site).toString());
  }

  private static void approve(Path each, Path site, ImportReport report) {
    FileTree.delete(each.resolve("expected"));
    FileTree.copy(site, each.resolve("expected"));
    try {
      Files.writeString(each.resolve("report.txt"), report.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
