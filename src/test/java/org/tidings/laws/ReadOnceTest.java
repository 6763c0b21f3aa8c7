package org.tidings.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.SiteFolder;

/** What was read is remembered, and what is remembered is what would be read. */
class ReadOnceTest {
  private static final String CLOCK = "2026-11-23T09:00:00Z";
  private static final String FLU = "content/stories/2026/flu.md";

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void build() throws IOException {
    site = new SiteFolder(folder);
    site.found();
    site.write("content/people.yaml", "una: {name: Una Ward, role: Editor}\n");
    site.write(
        FLU,
        """
        ---
        title: "More than 40 nurses vaccinated"
        date: 2026-11-20
        summary: Some words.
        authors: [una]
        ---
        Text with 30 nurses, and [a link](late.md).
        """);
    site.write(
        "content/stories/2026/late.md",
        "---\ntitle: Late\ndate: 2026-11-21\nsummary: Some words.\n---\nText.\n");
    site.date(Instant.now().minus(Duration.ofHours(1)));
    run("build");
  }

  private Answer run(String verb) {
    return site.run(verb, "--clock", CLOCK, "--verbose");
  }

  /** What a run says of the same content without any memory. */
  private void assertLikeAfresh() {
    Answer remembered = site.run("check", "--clock", CLOCK, "--format", "json");
    SiteFolder.deleteTree(folder.resolve(".tidings"));
    assertEquals(site.run("check", "--clock", CLOCK, "--format", "json").out(), remembered.out());
  }

  @Test
  void findingsAreRememberedWithTheWordsThatTheyAreAbout() {
    Answer again = run("build");
    assertTrue(again.err().contains("lie/title-figure"), again.err());
    assertLikeAfresh();
  }

  @Test
  void anEditIsSeenWhateverTheTimeOfTheFileSays() throws IOException {
    FileTime before = Files.getLastModifiedTime(folder.resolve(FLU));
    Files.writeString(folder.resolve(FLU), "And 40 more.\n", StandardOpenOption.APPEND);
    Files.setLastModifiedTime(folder.resolve(FLU), before);
    assertFalse(run("build").err().contains("lie/title-figure"));
    assertLikeAfresh();
  }

  @Test
  void aFileThatIsBrokenNowIsNotWhatItWas() throws IOException {
    Files.writeString(folder.resolve(FLU), "---\ntitle: [\n---\n");
    assertEquals(1, run("build").status());
    assertLikeAfresh();
  }

  @Test
  void whatAFileWasHeldAgainstCounts() {
    site.write("content/people.yaml", "ole: {name: Ole Berg, role: Nurse}\n");
    assertTrue(run("build").err().contains("una"));
    assertLikeAfresh();
  }

  @Test
  void aFreshCloneReadsNothingAgain() throws IOException {
    List<byte[]> before = shards();
    site.date(Instant.now().minus(Duration.ofMinutes(30)));
    run("build");
    assertEquals(before.size(), shards().size());
    assertLikeAfresh();
  }

  @Test
  void whatIsGoneFromTheSourcesIsForgotten() throws IOException {
    site.delete("content/stories/2026/late.md");
    site.write(FLU, "---\ntitle: Flu\ndate: 2026-11-20\nsummary: Some words.\n---\nText.\n");
    run("build");
    for (byte[] shard : shards()) {
      String text = new String(shard, StandardCharsets.UTF_8);
      assertFalse(text.contains("40 nurses") || text.contains("Late"), text);
    }
  }

  @Test
  void whatIsDamagedIsReadAgain() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".tidings/read"))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
      }
    }
    assertTrue(run("build").err().contains("lie/title-figure"));
    assertLikeAfresh();
  }

  private List<byte[]> shards() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".tidings/read"))) {
      return files.sorted().map(ReadOnceTest::bytes).toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
