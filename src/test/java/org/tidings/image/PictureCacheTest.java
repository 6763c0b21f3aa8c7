package org.tidings.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.base.Parallel;
import org.tidings.model.Published;
import org.tidings.output.Artifact;
import org.tidings.output.Plan;
import org.tidings.sample.Newsroom;

class PictureCacheTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Digest USED = Digest.of("used");
  private static final Digest UNUSED = Digest.of("unused");

  @TempDir private Path folder;

  private PictureCache at(Instant now) {
    return new PictureCache(folder, now);
  }

  @Test
  void whatIsKeptIsFoundAndMeasured() {
    PictureCache cache = at(NOW);
    assertTrue(cache.find(USED).isEmpty());
    cache.keep(USED, new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, cache.find(USED).orElseThrow());
    assertEquals(Optional.of(3L), cache.length(USED));
  }

  @Test
  void anEmptyFileThatACrashLeftIsNoPicture() throws IOException {
    PictureCache cache = at(NOW);
    cache.keep(USED, new byte[] {1});
    try (Stream<Path> files = Files.walk(folder)) {
      Files.write(files.filter(Files::isRegularFile).findFirst().orElseThrow(), new byte[0]);
    }
    assertTrue(cache.find(USED).isEmpty());
    assertTrue(cache.length(USED).isEmpty());
  }

  @Test
  void whatNoBuildHasUsedForThirtyDaysIsRemoved() throws IOException {
    PictureCache cache = at(NOW);
    cache.keep(USED, new byte[] {1});
    cache.keep(UNUSED, new byte[] {2});
    age(Duration.ofDays(29));
    at(NOW).sweep(plan());
    assertTrue(cache.length(UNUSED).isPresent());
    age(Duration.ofDays(31));
    at(NOW.plus(Duration.ofDays(2))).sweep(plan());
    assertTrue(cache.length(USED).isPresent());
    assertFalse(cache.length(UNUSED).isPresent());
  }

  private void age(Duration by) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(by)));
      }
    }
  }

  private static Plan plan() {
    return Plan.of(List.of(site -> List.of(new Drawn())), new Newsroom().site(), new Parallel(1))
        .value();
  }

  private record Drawn() implements Artifact, PictureCache.Kept {
    private record Inputs() {}

    @Override
    public Digest key() {
      return USED;
    }

    @Override
    public OutputPath path() {
      return new OutputPath("images/used.png");
    }

    @Override
    public Record inputs() {
      return new Inputs();
    }

    @Override
    public Rank rank() {
      return Rank.FILE;
    }

    @Override
    public String owner() {
      return "a test";
    }

    @Override
    public Optional<Published> published() {
      return Optional.empty();
    }

    @Override
    public void writeTo(OutputStream out) {}
  }
}
