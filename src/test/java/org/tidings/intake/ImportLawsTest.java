package org.tidings.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Json;
import org.tidings.base.Refusal;

class ImportLawsTest {
  private static final Path CASES = Path.of("src/test/resources/import");
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @TempDir Path folder;

  private ImportReport run(String source, Path site, boolean dry) {
    return new JekyllImporter()
        .run(new ImportRequest(CASES.resolve(source).resolve("source"), site, NOW, dry));
  }

  @Test
  void aDryRunWritesNothingAndReportsTheSame() {
    Path dry = folder.resolve("dry");
    Path real = folder.resolve("real");
    ImportReport promised = run("jekyll-site", dry, true);
    ImportReport kept = run("jekyll-site", real, false);
    assertTrue(!Files.exists(dry));
    assertEquals(kept.files(), promised.files());
    assertEquals(kept.written(), promised.written());
    assertEquals(kept.written(), List.copyOf(FileTree.of(real).files().keySet()));
  }

  @Test
  void aSecondImportLeavesEverythingAlone() {
    Path site = folder.resolve("site");
    run("pictures", site, false);
    Map<String, String> before = FileTree.of(site).files();
    ImportReport again = run("pictures", site, false);
    assertEquals(List.of(), again.written());
    assertEquals(again.files().size(), again.count(FileReport.Status.EXISTS));
    assertEquals(before, FileTree.of(site).files());
  }

  @Test
  void aListThatCannotBeAddedToStopsTheImport() throws IOException {
    Path site = folder.resolve("site");
    Files.createDirectories(site.resolve("content"));
    String people = "{mary: {name: Mary}}\n";
    Files.writeString(site.resolve("content/people.yaml"), people);
    Refusal refusal = assertThrows(Refusal.class, () -> run("jekyll-site", site, false));
    assertTrue(String.valueOf(refusal.getMessage()).contains("content/people.yaml"));
    assertEquals(Map.of("content/people.yaml", people), FileTree.of(site).files());
  }

  @Test
  void aFolderWithoutPostsIsRefused() throws IOException {
    Files.writeString(folder.resolve("README.md"), "# No post\n");
    ImportRequest request = new ImportRequest(folder, folder.resolve("site"), NOW, false);
    assertThrows(Refusal.class, () -> new JekyllImporter().run(request));
    ImportRequest nowhere =
        new ImportRequest(folder.resolve("none"), folder.resolve("site"), NOW, false);
    assertThrows(Refusal.class, () -> new JekyllImporter().run(nowhere));
  }

  @Test
  void theReportIsJsonToo() {
    ImportReport report = run("jekyll-site", folder.resolve("site"), true);
    Map<?, ?> json = (Map<?, ?>) Json.read(report.json());
    List<?> files = json.get("files") instanceof List<?> list ? list : List.of();
    assertEquals(report.files().size(), files.size());
    Map<?, ?> first = (Map<?, ?>) files.get(0);
    assertEquals("_drafts/idea.md", first.get("source"));
    assertEquals("content/stories/2026/idea.md", first.get("target"));
    assertEquals("imported as a draft", first.get("status"));
    assertTrue(first.get("guessed") instanceof List<?> guessed && guessed.size() == 3);
  }

  @Test
  void importersHaveNames() {
    assertTrue(Importers.named("jekyll").isPresent());
    assertTrue(Importers.named("gopher").isEmpty());
  }
}
