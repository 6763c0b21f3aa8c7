package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.SiteFolder;

/** What repeats what, in a site with a press release beside it. */
class NearDuplicatesTest {
  @TempDir private Path root;

  @Test
  void copiesAreToldOfTheLaterStoryUnlessTheirReuseIsOnRecord() throws IOException {
    Path from = Path.of("src/test/resources/policy/site/content");
    SiteFolder.copy(from, root.resolve("content"));
    String first = words(1, 300);
    story("first", "2026-01-05", "", first);
    story("copy", "2026-02-05", "", words(2, 40) + " " + first);
    story(
        "run", "2026-03-05", "", words(3, 200) + " " + part(first, 100, 126) + " " + words(4, 90));
    story("short", "2026-04-05", "", words(5, 200) + " " + part(first, 200, 220));
    String reuse = "sources: [{title: First, citation: Ours, date: 2026-01-05, reuse: true}]\n";
    story("leave", "2026-05-05", reuse, first);
    Files.createDirectories(root.resolve("corpus"));
    Files.writeString(root.resolve("corpus/release.txt"), words(6, 250));
    story("release", "2026-06-05", "", words(6, 250) + " " + words(7, 20));
    String out = new SiteFolder(root).run("check", "--clock", "2026-11-23T09:00:00Z").out();
    List<String> told =
        out.lines().filter(line -> line.contains("[steal/near-duplicate]")).toList();
    assertEquals(4, told.size(), out);
    assertTrue(told.get(0).startsWith("content/stories/copy.md: info: about"), out);
    assertTrue(told.get(0).contains("also stands in content/stories/first.md"), out);
    assertTrue(told.get(1).contains("release.md") && told.get(1).contains("corpus/release"), out);
    assertTrue(told.get(2).startsWith("content/stories/run.md: info: a run of 26 words"), out);
  }

  @Test
  void everyCommonRunOf25WordsIsSeen() {
    for (int seed = 0; seed < 200; seed++) {
      String run = words(1000 + seed, 25);
      Shingles one = Shingles.of(words(seed, 90 + seed) + " " + run + " " + words(seed + 300, 60));
      Shingles other = Shingles.of(words(seed + 600, 30 + seed) + " " + run);
      assertTrue(one.longestRun(other) >= 25, "seed " + seed);
    }
  }

  @Test
  void likenessIsTheShareOfCommonRuns() {
    String first = words(1, 1000);
    Shingles half = Shingles.of(part(first, 0, 500) + " " + words(2, 500));
    assertEquals(1.0 / 3, Shingles.of(first).likeness(half), 0.12);
    assertEquals(
        1, Shingles.of(first).likeness(Shingles.of(first.toUpperCase(java.util.Locale.ROOT))));
    assertEquals(0, Shingles.of("").likeness(Shingles.of("")));
  }

  private void story(String name, String date, String more, String body) throws IOException {
    Path file = root.resolve("content/stories/" + name + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        ---
        title: The story called %s
        date: %s
        summary: What a day in the life of a quiet clinic by the river looks like.
        %s---

        %s
        """
            .formatted(name, date, more, body));
  }

  private static String words(int seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + Integer.toString(random.nextInt(1_000_000), 26))
        .collect(Collectors.joining(" "));
  }

  private static String part(String text, int from, int to) {
    return Stream.of(text.split(" ", -1))
        .skip(from)
        .limit(to - from)
        .collect(Collectors.joining(" "));
  }
}
