package org.tidings.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.SiteFolder;
import org.tidings.base.OutputPath;

/** What a build does not have to do. */
class WorkTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final int STORIES = 60;

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void build() {
    site = new SiteFolder(folder);
    site.found();
    site.write("content/topics.yaml", "flu: {name: Flu}\nwork: {name: Work}\n");
    for (int i = 0; i < STORIES; i++) {
      story(i, "Story " + i, "Text.");
    }
    Edition first = run();
    assertEquals(STORIES, first.work().parsed());
    assertEquals(first.work().planned(), first.work().made());
  }

  private void story(int number, String title, String text) {
    site.write(
        "content/stories/2026/story-" + number + ".md",
        String.format(
            Locale.ROOT,
            """
            ---
            title: %s
            date: 2026-%02d-%02d
            summary: Some words of a summary.
            topics: [%s]
            ---
            %s
            """,
            title,
            1 + number / 28,
            1 + number % 28,
            number % 2 == 0 ? "flu" : "work",
            text));
  }

  private Edition run() {
    return Build.run(Previews.request(folder, NOW));
  }

  private static List<String> written(Edition edition) {
    return edition.written().orElseThrow().written().stream().map(OutputPath::value).toList();
  }

  @Test
  void nothingChanged() {
    Edition again = run();
    assertEquals(0, again.work().parsed());
    assertEquals(0, again.work().made());
    assertEquals(List.of(), written(again));
  }

  @Test
  void afterACloneTimesAreFreshAndNothingIsParsed() throws IOException {
    site.date(Instant.parse("2026-01-01T00:00:00Z"));
    Edition again = run();
    assertEquals(0, again.work().parsed());
    assertEquals(0, again.work().made());
  }

  /** Its page, the three formats of its topic and of its month, and what lists all files. */
  @Test
  void aTextWasEdited() {
    story(0, "Story 0", "Another text.");
    Edition edited = run();
    assertEquals(1, edited.work().parsed());
    List<String> expected = new ArrayList<>();
    for (String file : List.of("atom.xml", "feed.json", "rss.xml")) {
      expected.add("archive/2026/01/" + file);
    }
    expected.add("published.jsonl");
    expected.add("stories/2026/story-0/index.html");
    expected.add("tidings.json");
    for (String file : List.of("atom.xml", "feed.json", "rss.xml")) {
      expected.add("topics/flu/" + file);
    }
    assertEquals(expected, written(edited).stream().sorted().toList());
    assertTrue(edited.work().made() <= expected.size() + 1, edited.work().toString());
  }

  @Test
  void aTitleWasEdited() {
    story(0, "Another title", "Text.");
    Edition edited = run();
    assertEquals(1, edited.work().parsed());
    assertTrue(edited.work().made() < edited.work().planned() / 2, edited.work().toString());
  }
}
