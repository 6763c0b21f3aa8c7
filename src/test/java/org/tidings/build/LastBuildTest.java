package org.tidings.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.SiteFolder;

class LastBuildTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final List<String> SAID = List.of("Dunmara: 2 stories.", "1 warning.");

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void build() throws IOException {
    site = new SiteFolder(folder);
    site.found();
    story("flu", "2026-11-20");
    story("late", "2026-11-23 17:00");
    site.write("templates/i18n/en.yaml", "nav.stories: All news\n");
    site.date(Instant.now().minus(Duration.ofHours(1)));
    keep(NOW);
  }

  private void story(String name, String date) {
    site.write(
        "content/stories/2026/" + name + ".md",
        "---\ntitle: About " + name + "\ndate: " + date + "\nsummary: Some words.\n---\nText.\n");
  }

  private void keep(Instant now) {
    Build build = Build.of(Previews.request(folder, now), Course.unseen());
    Edition edition = build.write();
    assertTrue(edition.written().isPresent(), edition.report().toString());
    build.keep(edition, SAID);
  }

  private Optional<LastBuild> unchanged(Instant now) {
    return Build.of(Previews.request(folder, now), Course.unseen()).unchanged();
  }

  @Test
  void saysAgainWhatItSaid() {
    LastBuild last = unchanged(NOW.plusSeconds(60)).orElseThrow();
    assertEquals(SAID, last.summary());
    assertTrue(last.files() > 50);
  }

  @Test
  void holdsUntilTheSiteChangesByItself() {
    assertTrue(unchanged(Instant.parse("2026-11-23T16:59:59Z")).isPresent());
    assertTrue(unchanged(Instant.parse("2026-11-23T17:00:00Z")).isEmpty());
  }

  @Test
  void holdsForTheDay() {
    assertTrue(unchanged(NOW.minusSeconds(1)).isEmpty());
    assertTrue(unchanged(NOW.plus(Duration.ofDays(1))).isEmpty());
  }

  @Test
  void doesNotHoldAfterAnEdit() throws IOException {
    Files.writeString(
        folder.resolve("content/stories/2026/flu.md"), "More.\n", StandardOpenOption.APPEND);
    assertTrue(unchanged(NOW).isEmpty());
  }

  @Test
  void doesNotHoldWhenAFileCame() {
    site.write("content/files/plan.txt", "A plan.\n");
    assertTrue(unchanged(NOW).isEmpty());
  }

  @Test
  void doesNotHoldForAnotherTheme() {
    site.write("templates/i18n/en.yaml", "nav.stories: Our news\n");
    assertTrue(unchanged(NOW).isEmpty());
  }

  @Test
  void doesNotHoldWhenSomebodyChangedTheOutput() throws IOException {
    Files.writeString(folder.resolve("site-output/index.html"), "mine");
    assertTrue(unchanged(NOW).isEmpty());
  }

  @Test
  void doesNotHoldWhenAFileOfTheOutputIsGone() throws IOException {
    Files.delete(folder.resolve("site-output/robots.txt"));
    assertTrue(unchanged(NOW).isEmpty());
  }

  @Test
  void doesNotHoldAfterACommit() throws IOException {
    Files.createDirectories(folder.resolve(".git/refs/heads"));
    Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
    Files.writeString(folder.resolve(".git/refs/heads/main"), "a".repeat(40) + "\n");
    assertTrue(unchanged(NOW).isEmpty());
    keep(NOW);
    assertTrue(unchanged(NOW).isPresent());
    Files.writeString(folder.resolve(".git/refs/heads/main"), "b".repeat(40) + "\n");
    assertTrue(unchanged(NOW).isEmpty());
  }

  @Test
  void aDamagedNoteIsNone() throws IOException {
    Path note = folder.resolve(".tidings/site-output.last");
    byte[] bytes = Files.readAllBytes(note);
    Files.write(note, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(unchanged(NOW).isEmpty());
  }

  @Test
  void filesWrittenInTheLastMomentsAreNotTrusted() throws IOException {
    Path story = folder.resolve("content/stories/2026/flu.md");
    Files.setLastModifiedTime(story, FileTime.from(Instant.now()));
    keep(NOW);
    assertTrue(unchanged(NOW).isEmpty());
  }
}
