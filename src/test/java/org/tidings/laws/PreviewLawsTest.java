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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Differences;
import org.tidings.SiteFolder;
import org.tidings.base.SourcePath;
import org.tidings.build.Preview;
import org.tidings.build.Previews;

/**
 * A preview has no truth of its own: it is what a build would write, however often it is edited.
 */
class PreviewLawsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final long SEED = 20261124;

  private static final String DOWN =
      """
      ---
      title: Mary Byrne swims again
      date: 2026-11-02
      summary: After a year she is back in the water, and tells others how she did it.
      consent: [{ref: C-1, subject: patient, given: 2021-01-04, seen: 2026-11-01}]
      ---

      Mary Byrne swims again, as [a neighbour](story-2.md) does.
      """;

  /** What somebody may write below a story; most of it concerns that story alone. */
  private static final List<String> WORDS =
      List.of(
          "Take care, number %s.",
          "Please come before %s o'clock.\n\nBring your card.",
          "Ring Mary on 087 123 45%s or write to mary@example.com.",
          "See [the form](https://www.example.org/form/%s).",
          "See [nothing](nothing-%s.md) and [that](#no-%s).",
          "He was cured of cancer by the best clinic in Ireland, %s times.",
          "## How to get there, %s",
          "![A ward](../images/ward.png)\n\nWard %s.",
          "[Another](story-3.md#how-to-get-there-%s)");

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

  /** Nearly all of these are seen by nobody else, so that little is read and planned again. */
  @Test
  void whatIsWrittenIntoTextsIsReadAsAnew() throws IOException {
    for (String kind : List.of("translate", "picture", "rename", "schedule", "draft")) {
      desk.edit(kind);
    }
    site.write("content/stories/down.md", DOWN);
    Preview preview = Preview.of(Previews.request(site.root(), NOW));
    Random dice = new Random(SEED);
    Instant now = NOW;
    for (int i = 0; i < 40; i++) {
      SourcePath file = edited(dice, i);
      String after = "after " + i + ": " + file;
      now = now.plusMillis(250);
      assertEquals(Set.of(file), preview.refresh(now, Optional.of(Set.of(file))).changed(), after);
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

  /** Writes something into one of the files, or takes out what was written there. */
  private SourcePath edited(Random dice, int number) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(site.root().resolve("content"))) {
      files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    Path file = files.get(dice.nextInt(files.size()));
    String text = Files.readString(file);
    int own = text.indexOf("\n\n---8<---");
    String words = WORDS.get(dice.nextInt(WORDS.size())).replace("%s", "" + (10 + number));
    String kept = own < 0 ? text : text.substring(0, own);
    Files.writeString(file, kept + "\n\n---8<---\n\n" + words + "\n");
    return new SourcePath(site.root().relativize(file).toString().replace('\\', '/'));
  }
}
