package org.tidings.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Outcome;
import org.tidings.model.Content;

/**
 * Real posts, where they lie beside the project: every one arrives, or is named with the reason.
 */
class CorpusImportTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @TempDir Path site;

  private ImportReport run(Path source) {
    assumeTrue(Files.isDirectory(source), "no corpus here");
    return new JekyllImporter().run(new ImportRequest(source, site, NOW, false));
  }

  @Test
  void allPostsArriveAndTheSiteHasNoError() {
    ImportReport report = run(CORPUS);
    assertEquals(398, report.count(FileReport.Status.IMPORTED));
    assertEquals(398, report.files().size());
    Outcome<Content> loaded = SiteCheck.load(site);
    assertEquals(398, loaded.value().stories().size());
    assertEquals(List.of(), SiteCheck.errors(loaded));
  }

  @Test
  void everyPostWithBrokenFrontMatterArrivesWithANoteOnIt() {
    ImportReport report = run(CORPUS.resolve("broken"));
    assertEquals(40, report.files().size());
    assertEquals(0, report.count(FileReport.Status.FAILED));
    Outcome<Content> loaded = SiteCheck.load(site);
    assertEquals(40, loaded.value().stories().size());
    assertEquals(List.of(), SiteCheck.errors(loaded));
    for (FileReport file : report.files()) {
      assertTrue(!file.notes().isEmpty(), file.source() + " arrived without a word");
    }
  }
}
