package org.tidings.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.base.Refusal;

/** What an archive may hold that nobody meant well by, or nobody thought of. */
class HostileImportTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final String FRONT = "---\ntitle: A title\ndate: 2020-01-02\n---\n";

  @TempDir Path folder;
  private Path source;
  private Path site;

  @BeforeEach
  void makeFolders() throws IOException {
    source = folder.resolve("old");
    Files.createDirectories(source.resolve("_posts"));
    site = folder.resolve("site");
  }

  private void post(String name, String text) throws IOException {
    Files.writeString(source.resolve("_posts/" + name), text);
  }

  private ImportReport run() {
    return new JekyllImporter().run(new ImportRequest(source, site, NOW, false));
  }

  private List<String> written() {
    return List.copyOf(FileTree.of(site).files().keySet());
  }

  @Test
  void linksOutOfTheArchiveAreNamedAndNotFollowed() throws IOException {
    Path secret = folder.resolve("secret.md");
    Files.writeString(secret, FRONT + "Secret.");
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(folder.resolve("elsewhere/2020-01-04-far.md"), FRONT + "Far.");
    post("2020-01-02-good.md", FRONT + "![x](/leak.png)\n");
    Files.createSymbolicLink(source.resolve("_posts/2020-01-03-leak.md"), secret);
    Files.createSymbolicLink(source.resolve("_posts/more"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(source.resolve("leak.png"), secret);
    ImportReport report = run();
    assertEquals(1, report.files().size());
    assertTrue(report.text().contains("_posts/2020-01-03-leak.md was not followed"));
    assertTrue(report.text().contains("_posts/more was not followed"));
    FileTree.of(site).files().values().forEach(text -> assertFalse(text.contains("Secret")));
  }

  @Test
  void nothingIsWrittenThroughALinkInTheSite() throws IOException {
    post("2020-01-02-good.md", FRONT + "Text.\n");
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.createDirectories(site.resolve("content"));
    Files.createSymbolicLink(site.resolve("content/stories"), outside);
    assertThrows(Refusal.class, this::run);
    assertTrue(FileTree.of(outside).files().isEmpty());
  }

  @Test
  void oddNamesBecomePlainOnesInsideContent() throws IOException {
    post("2020-01-02-..\\..\\evil.md", FRONT + "Text.\n");
    post("2020-01-02-gsa’s “guide”: one & two?.md", FRONT + "Text.\n");
    post("2020-01-02-日本.md", FRONT + "Text.\n");
    post("2020-01-02-" + "long-".repeat(45) + "name.md", FRONT + "Text.\n");
    post("2020-01-02-slug.md", "---\ntitle: x\nslug: ../../../evil\n---\nText.\n");
    assertEquals(5, run().files().size());
    for (String path : written()) {
      assertTrue(path.matches("content/[a-z0-9/.-]+") && !path.contains(".."), path);
    }
  }

  @Test
  void picturesCannotComeFromOutside() throws IOException {
    Files.writeString(folder.resolve("outside.png"), "x");
    post(
        "2020-01-02-good.md",
        """
        ---
        title: A title
        image: ../../outside.png
        ---
        ![x](../../../outside.png)
        ![y](/../outside.png) ![z](file:///etc/passwd) ![w](%2e%2e/%2e%2e/outside.png)
        """);
    run();
    assertTrue(written().stream().noneMatch(path -> path.endsWith(".png")), written().toString());
  }

  @Test
  void whatIsTooLargeIsNamed() throws IOException {
    post("2020-01-02-good.md", FRONT + "![x](/big.png)\n");
    try (RandomAccessFile big = new RandomAccessFile(source.resolve("big.png").toFile(), "rw")) {
      big.setLength(200_000_000);
    }
    Path post = source.resolve("_posts/2020-01-03-big.md");
    try (RandomAccessFile big = new RandomAccessFile(post.toFile(), "rw")) {
      big.setLength(6_000_000);
    }
    ImportReport report = run();
    assertEquals(1, report.count(FileReport.Status.FAILED));
    assertTrue(report.text().contains("2020-01-03-big.md: not imported: it is larger than 5 MB"));
  }

  @Test
  void anAliasBombInFrontMatterIsOnlyText() throws IOException {
    StringBuilder bomb = new StringBuilder("---\ntitle: A title\na0: &a0 [x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String inner = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (inner + ", ").repeat(8) + inner + "]\n");
    }
    post("2020-01-02-bomb.md", bomb + "---\nText.\n");
    ImportReport report = assertTimeoutPreemptively(Duration.ofSeconds(20), this::run);
    assertEquals(1, report.count(FileReport.Status.IMPORTED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*[(",
        "<div>",
        "<figure>",
        "{{",
        "{% image ",
        "[",
        "![",
        "`",
        "``` ",
        "> ",
        "<!--",
        "<a ",
        "[x](",
        "<p>x",
        "{:",
        "&#",
        "\"",
        "<table><tr>",
        "- "
      })
  void muchOfOneThingTakesNoLongTime(String thing) throws IOException {
    String text = thing.repeat(150_000 / thing.length());
    post("2020-01-02-long.md", FRONT + text + "\n");
    post("2020-01-03-lines.md", FRONT + (thing + "\n").repeat(40_000 / thing.length()));
    assertTimeoutPreemptively(Duration.ofSeconds(60), this::run);
  }

  @Test
  void bytesThatAreNoTextDoNoHarm() throws IOException {
    byte[] bytes = new byte[3000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    Files.write(source.resolve("_posts/2020-01-02-bytes.md"), bytes);
    Files.write(
        source.resolve("_posts/2020-01-03-wide.md"),
        ("\ufeff" + FRONT + "Wide.\n").getBytes(StandardCharsets.UTF_16LE));
    assertEquals(2, run().files().size());
    assertEquals(List.of(), SiteCheck.errors(site));
  }
}
