package org.tidings.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.SiteFolder;

/** Nothing of what is not live yet stands anywhere in the output, nor in what CI keeps. */
class LeaksTest {
  private static final String SECRET = "zyzzyva";
  private static final String STORY =
      """
      ---
      title: The zyzzyva opens
      date: %s
      summary: A summary of the zyzzyva that is long enough to be a summary of a story.
      authors: [zyzzyva-author]
      topics: [clinics, zyzzyva-topic]
      places: [zyzzyva-place]
      image: {src: images/zyzzyva.png, alt: The zyzzyva at last}
      aliases: [%s/stories/zyzzyva-before/]
      points: [The zyzzyva opens]
      %s---

      ## Zyzzyva hours

      The zyzzyva, with [a leaflet](../files/zyzzyva.pdf).[^1] ![The zyzzyva](../images/zyzzyva.png)

      [^1]: A zyzzyva is a weevil.
      """;

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void hideTheSecretEverywhere() throws IOException {
    site = new SiteFolder(Files.createDirectories(folder.toRealPath().resolve("site")));
    Newsdesk desk = new Newsdesk(site, 5);
    assertFalse(desk.kinds().isEmpty());
    add("content/topics.yaml", "zyzzyva-topic: {name: Zyzzyva topic}\n");
    add("content/places.yaml", "zyzzyva-place: {name: Zyzzyva place}\n");
    add("content/people.yaml", "zyzzyva-author: {name: Zyzzyva Author, role: Weevil}\n");
    site.draw("content/images/zyzzyva.png", 1200, 800, 0x7b1fa2);
    site.write(
        "content/images/zyzzyva.png.yaml",
        "alt: A zyzzyva\ncredit: Zyzzyva\nlicence: own-work\npeople: none\n");
    site.write("content/files/zyzzyva.pdf", "%PDF-1.4 zyzzyva");
    site.write(
        "content/stories/live.md",
        """
        ---
        title: A live story beside what is not
        date: 2026-11-01
        summary: It links to what is not live yet, and must not say more than the words of the link.
        topics: [clinics]
        ---

        Soon [there is more](zyzzyva.md#zyzzyva-hours) and [more](../notices/zyzzyva.md).
        """);
    site.write(
        "content/notices/zyzzyva.md",
        """
        ---
        title: The zyzzyva closes
        summary: The zyzzyva closes for a day, which nobody must know before it is due.
        date: 2027-01-02
        from: 2027-01-03
        until: 2027-01-04
        severity: urgent
        places: [zyzzyva-place]
        ---

        The zyzzyva.
        """);
  }

  @Test
  void nothingOfAScheduledStoryIsSeenBeforeItsTime() {
    site.write("content/stories/zyzzyva.md", STORY.formatted("2026-12-01T09:00:00Z", "", ""));
    site.write("content/stories/zyzzyva.ga.md", STORY.formatted("2026-12-01T09:00:00Z", "/ga", ""));
    assertEquals(List.of(), traces("2026-12-01T08:59:59Z"));
    assertFalse(traces("2026-12-01T09:00:00Z").isEmpty());
  }

  @Test
  void nothingOfADraftIsSeen() {
    site.write("content/stories/zyzzyva.md", STORY.formatted("2026-11-01", "", "draft: true\n"));
    assertEquals(List.of(), traces("2026-12-01T09:00:00Z"));
  }

  @Test
  void nothingIsLeftOfAStoryThatIsPulledBack() {
    site.write("content/stories/zyzzyva.md", STORY.formatted("2026-11-01", "", ""));
    assertFalse(traces("2026-12-01T09:00:00Z").isEmpty());
    site.write("content/stories/zyzzyva.md", STORY.formatted("2026-11-01", "", "draft: true\n"));
    assertEquals(List.of(), traces("2026-12-01T09:00:00Z"));
  }

  /**
   * Where the secret stands, in paths and bytes, of the output and of what builds remember of it.
   * What they remember of the sources is as private as these are, and goes when they go; made
   * pictures stay in their own cache for 30 days.
   */
  private List<String> traces(String clock) {
    site.build(site.root().resolve("site-output"), "--clock", clock);
    List<String> traces = new ArrayList<>();
    byte[] picture = SiteFolder.tree(site.root().resolve("content/images")).get("zyzzyva.png");
    for (String place : List.of("site-output", ".tidings")) {
      Map<String, byte[]> tree = SiteFolder.tree(site.root().resolve(place));
      assertTrue(tree.size() > 1 || place.equals(".tidings"), place);
      tree.keySet().removeIf(path -> place.equals(".tidings") && isOfSources(path));
      tree.forEach(
          (path, bytes) -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            boolean shown = java.util.Arrays.equals(bytes, picture);
            if (shown || path.contains(SECRET) || text.contains(SECRET)) {
              traces.add(place + "/" + path);
            }
          });
    }
    return traces;
  }

  private static boolean isOfSources(String path) {
    return path.startsWith("pictures/") || path.startsWith("read/") || path.endsWith(".last");
  }

  private void add(String path, String text) throws IOException {
    site.write(path, Files.readString(site.root().resolve(path)) + text);
  }
}
