package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidings.base.Checksum;
import org.tidings.base.OutputPath;
import org.tidings.model.ContentPolicy;
import org.tidings.output.Manifest;

/** Which files of a large site are looked at. */
class LiveSampleTest {
  private static final List<Manifest.Line> LARGE =
      Stream.of(
              paths(9_000, "stories/%s/index.html"),
              paths(9_000, "images/%s.jpg"),
              paths(50, "topics/%s/rss.xml"),
              Stream.of("robots.txt", "feed.json"))
          .flatMap(paths -> paths)
          .map(LiveSampleTest::line)
          .toList();

  private static Stream<String> paths(int count, String form) {
    return IntStream.range(0, count).mapToObj(Integer::toString).map(form::formatted);
  }

  private static Manifest.Line line(String path) {
    return new Manifest.Line(new OutputPath(path), Checksum.of(path), 1, 0, ContentPolicy.closed());
  }

  @Test
  void looksAtEveryFileOfAnOrdinarySite() {
    List<Manifest.Line> some = LARGE.subList(0, 2_000);
    assertEquals(some, LiveSample.of(some, 2_000));
  }

  @Test
  void looksAtAllFeedsAndAtPagesAndPicturesFromBeginningToEnd() {
    List<Manifest.Line> sample = LiveSample.of(LARGE, 2_000);
    Set<String> paths =
        sample.stream().map(line -> line.path().value()).collect(Collectors.toSet());
    assertEquals(2_000, paths.size());
    assertEquals(50, paths.stream().filter(path -> path.endsWith("rss.xml")).count());
    assertTrue(paths.containsAll(Set.of("robots.txt", "feed.json", "stories/0/index.html")));
    long early = paths.stream().filter(path -> path.matches("stories/[0-4]...?/.*")).count();
    long late = paths.stream().filter(path -> path.matches("stories/[5-9]...?/.*")).count();
    assertTrue(early > 400 && late > 400, early + " and " + late);
    assertEquals(sample, LiveSample.of(LARGE, 2_000));
  }

  @Test
  void keepsToItsBoundWhateverThereIsMost() {
    List<Manifest.Line> feeds =
        paths(5_000, "places/%s/atom.xml").map(LiveSampleTest::line).toList();
    assertEquals(1_000, LiveSample.of(feeds, 2_000).size());
  }
}
