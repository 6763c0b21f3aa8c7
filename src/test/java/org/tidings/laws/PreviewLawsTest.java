package org.tidings.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Differences;
import org.tidings.SiteFolder;
import org.tidings.build.Preview;
import org.tidings.build.Previews;

/**
 * A preview has no truth of its own: it is what a build would write, however often it is edited.
 */
class PreviewLawsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final long SEED = 20261124;

  @TempDir private Path folder;
  private SiteFolder site;
  private Newsdesk desk;

  @BeforeEach
  void openTheNewsroom() throws IOException {
    site = new SiteFolder(Files.createDirectories(folder.toRealPath().resolve("site")));
    desk = new Newsdesk(site, SEED);
  }

  @Test
  void whatIsReadAgainIsWhatIsReadAnew() {
    Preview preview = Preview.of(Previews.request(site.root(), NOW));
    List<String> kinds = new ArrayList<>(desk.kinds());
    kinds.addAll(desk.kinds());
    Collections.shuffle(kinds, new Random(SEED));
    Instant now = NOW;
    while (!kinds.isEmpty()) {
      List<String> edits = kinds.subList(0, Math.min(kinds.size(), 3));
      String after = "after " + edits;
      edits.forEach(desk::edit);
      edits.clear();
      now = now.plusSeconds(40_000);
      assertFalse(preview.isCurrent(), after);
      preview.refresh(now);
      preview.inspect();
      Preview anew = Preview.of(Previews.request(site.root(), now));
      anew.inspect();
      assertEquals(anew.proof().report(), preview.proof().report(), after);
      assertEquals("", Differences.between(Previews.files(anew), Previews.files(preview)), after);
    }
  }

  @Test
  void whatIsShownIsWhatIsWritten() {
    for (String kind : List.of("translate", "picture", "notice", "rename", "schedule")) {
      desk.edit(kind);
    }
    Path output = folder.resolve("output");
    site.build(output, "--clock", NOW.toString());
    Map<String, byte[]> shown = Previews.files(Preview.of(Previews.request(site.root(), NOW)));
    Map<String, byte[]> written = SiteFolder.tree(output);
    written.keySet().removeIf(path -> path.matches("tidings\\.json|\\.h.*|_.*"));
    assertEquals("", Differences.between(written, shown));
  }
}
