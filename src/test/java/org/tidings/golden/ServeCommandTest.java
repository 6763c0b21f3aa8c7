package org.tidings.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.SiteFolder;

/** What {@code serve} says in the terminal, and what it ends with. */
class ServeCommandTest {
  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void makeASite() throws IOException {
    site = new SiteFolder(folder.toRealPath());
    site.write(
        "content/site.yaml",
        """
        name: Test News
        url: https://news.example.org/news/
        language: en
        timezone: Europe/Dublin
        country: IE
        organisation: {name: Test Health, url: https://www.example.org/, kind: clinic}
        """);
    site.write("content/stories/broken.md", "---\ntitle: Broken\ndate: 2026-13-01\n---\n");
  }

  @Test
  void saysWhereTheSiteIsAndEndsWithZero() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Answer answer = serve("--port", String.valueOf(taken.getLocalPort()));
      assertEquals(0, answer.status(), answer.err());
      assertTrue(
          answer
              .out()
              .matches(
                  "(?s)The site is at http://127\\.0\\.0\\.1:\\d+/news/ \\(end with Ctrl-C\\)\\.\n"),
          answer.out());
      assertTrue(!answer.out().contains(":" + taken.getLocalPort() + "/"), answer.out());
    }
  }

  @Test
  void saysWhenOthersCanSeeIt() {
    Answer answer = serve("--port", "0", "--bind", "0.0.0.0");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("Others on your network"), answer.out());
  }

  @Test
  void endsWithTwoWhenThereIsNothingToServe() {
    assertEquals(2, serve("--bind", "192.0.2.1").status());
    assertEquals(2, serve("--port", "70000").status());
    assertEquals(2, serve("--port", "many").status());
    assertEquals(2, serve("--clean").status());
    site.delete("content/site.yaml");
    Answer answer = serve();
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("content/site.yaml is missing"), answer.err());
  }

  private Answer serve(String... options) {
    List<String> words = new ArrayList<>(List.of("serve"));
    words.addAll(List.of(options));
    return Endless.run(site, words);
  }
}
