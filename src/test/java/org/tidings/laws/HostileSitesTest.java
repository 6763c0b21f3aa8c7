package org.tidings.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.SiteFolder;

/** Content made to harm: each is refused in plain words or made harmless, and soon. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileSitesTest {
  private static final String HEAD =
      """
      ---
      title: %s
      date: 2026-11-01
      summary: A summary that is long enough to please the program's sense of length.
      %s---

      """;
  private static final String STORY = "content/stories/bad.md";
  private static final String[] EVIL = {
    "<script>alert",
    "onerror=",
    "\"javascript:",
    "JaVaScRiPt:",
    "<iframe",
    "onload=",
    "vbscript:",
    "data:text/html",
    "uid=",
    "<form action=\"https://evil",
    "root:x:"
  };

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void openTheNewsroom() throws IOException {
    site = new SiteFolder(Files.createDirectories(folder.toRealPath().resolve("site")));
    assertFalse(new Newsdesk(site, 11).kinds().isEmpty());
  }

  @Test
  void yamlBombs() {
    StringBuilder bomb = new StringBuilder("params:\n  a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("  a%s: &a%s [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "x"));
    }
    site.write(STORY, story("Bomb", bomb.toString(), "Text."));
    refused();
  }

  @Test
  void deepYaml() {
    site.write(STORY, story("Deep", "params: " + "[".repeat(10_000) + "\n", "Text."));
    refused();
    site.write(STORY, story("Deep", "params: " + "{a: ".repeat(10_000) + "\n", "Text."));
    refused();
  }

  @Test
  void deepMarkdown() {
    site.write(STORY, story("Deep", "", "> ".repeat(10_000) + "x\n\n" + "- ".repeat(10_000) + "x"));
    harmless();
    site.write(STORY, story("Deep", "", "*a **a ".repeat(10_000) + "\n\n" + "[".repeat(10_000)));
    harmless();
    site.write(STORY, story("Deep", "", "<div>".repeat(10_000) + "x"));
    harmless();
  }

  @Test
  void aLongLineOfBrackets() {
    site.write(STORY, story("Long", "", "*[(".repeat(20_000)));
    harmless();
    site.write(STORY, story("Long", "", "![](".repeat(10_000) + "\n\n" + "`".repeat(50_000)));
    harmless();
    site.write(STORY, story("Long", "", "*[(".repeat(350_000)));
    assertEquals(0, site.run("list", "all").status());
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    byte[] head = story("Bytes", "", "Text ").getBytes(UTF_8);
    byte[] bad = java.util.Arrays.copyOf(head, head.length + 3);
    bad[head.length] = (byte) 0xC3;
    bad[head.length + 1] = (byte) 0x28;
    bad[head.length + 2] = (byte) 0xFF;
    Files.write(site.root().resolve(STORY), bad);
    refused();
    site.delete(STORY);
    site.write(STORY, story("Nul \0", "", "A NUL \0 in the text."));
    refused();
  }

  @Test
  void addressesThatClimbOut() {
    for (String field :
        new String[] {
          "slug: ../../escape",
          "slug: /etc/passwd",
          "slug: 'a\\..\\b'",
          "slug: '%2e%2e'",
          "aliases: [/../../escape/]",
          "aliases: ['//evil.example/']",
          "aliases: ['https://evil.example/']",
          "image: ../../../../etc/passwd",
          "image: /etc/passwd",
          "image: images/../../../secret.png"
        }) {
      site.write(STORY, story("Escape", field + "\n", "Text."));
      refused();
    }
  }

  @Test
  void addressesOfOtherFiles() {
    for (String alias :
        new String[] {"/", "/index.html", "/rss.xml", "/tidings.json", "/topics/"}) {
      site.write(STORY, story("Taken", "aliases: [" + alias + "]\n", "Text."));
      refused();
    }
  }

  @Test
  void linksOutOfTheContent() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.md"), story("S", "", "xyzzy-secret"));
    Files.createSymbolicLink(site.root().resolve("content/stories/link.md"), secret);
    Files.createDirectories(site.root().resolve("content/files"));
    Files.createSymbolicLink(site.root().resolve("content/files/passwd.txt"), secret);
    Files.createSymbolicLink(
        site.root().resolve("content/images/all"), secret.toAbsolutePath().getParent());
    Files.createSymbolicLink(
        site.root().resolve("content/stories/loop"), site.root().resolve("content"));
    site.write(STORY, story("Links", "", "[a](../files/passwd.txt)"));
    Answer answer = site.run("build", "--clock", "2026-11-23T09:00:00Z", "--keep-going");
    assertTrue(answer.status() == 1 || answer.status() == 0, answer.err());
    assertFalse(allText("").contains("xyzzy-secret"));
  }

  @Test
  void scriptsAndTemplatesInContent() {
    String evil =
        """
        <script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1))
        <a href="JaVaScRiPt:alert(1)">y</a> <iframe src="https://evil.example/"></iframe>
        [z](data:text/html;base64,PHNjcmlwdD4=) <svg onload=alert(1)> <style>*{}</style>
        ${"freemarker.template.utility.Execute"?new()("id")} <#include "/etc/passwd"> [#assign x=1]
        ![p](vbscript:alert(1)) <form action="https://evil.example/"><input></form>
        </article></main></body></html>
        """;
    site.write(STORY, story("\"<script>alert(2)</script> ${7*7} </title>\"", "", evil));
    Answer answer = site.run("build", "--clock", "2026-11-23T09:00:00Z", "--keep-going");
    assertTrue(answer.status() <= 1, answer.err());
    String html = allText(".html") + allText(".xml");
    for (String bad : EVIL) {
      int at = html.indexOf(bad);
      assertEquals(-1, at, () -> html.substring(Math.max(0, at - 200), at + 100));
    }
  }

  @Test
  void hugeFiles() throws IOException {
    site.write(STORY, story("Huge", "params: {a: " + "x".repeat(5_000_000) + "}\n", "Text."));
    refused();
    site.write(STORY, story("Huge", "", "A paragraph of it. ".repeat(50_000)));
    harmless();
    try (RandomAccessFile file = new RandomAccessFile(site.root().resolve(STORY).toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    refused();
  }

  private static String story(String title, String fields, String body) {
    return HEAD.formatted(title, fields) + body + "\n";
  }

  /** The content has errors in the bad file, which are named, and nothing is written. */
  private void refused() {
    Answer answer = build();
    assertEquals(1, answer.status(), answer.out() + answer.err());
    assertTrue(answer.err().contains(STORY), answer.err());
    assertFalse(Files.exists(site.root().resolve("site-output")));
  }

  /** Either it is refused like that, or it is built, and nothing lands beside the output. */
  private void harmless() {
    Answer answer = build();
    assertTrue(answer.status() <= 1, answer.err());
    assertEquals(answer.status() == 0, Files.exists(site.root().resolve("site-output")));
    SiteFolder.deleteTree(site.root().resolve("site-output"));
  }

  private Answer build() {
    Answer answer = site.run("build", "--clock", "2026-11-23T09:00:00Z");
    try (Stream<Path> beside = Files.list(folder)) {
      assertEquals(1, beside.filter(path -> !path.endsWith("secret.md")).count());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return answer;
  }

  private String allText(String ending) {
    StringBuilder text = new StringBuilder();
    SiteFolder.tree(site.root().resolve("site-output"))
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(ending)) {
                text.append(path).append('\n').append(new String(bytes, UTF_8)).append('\n');
              }
            });
    return text.toString();
  }
}
