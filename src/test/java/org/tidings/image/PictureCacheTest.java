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
import java.util.Arrays;
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
  void whatIsKeptIsFound() {
    PictureCache cache = at(NOW);
    assertTrue(cache.find(USED).isEmpty());
    cache.keep(USED, new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, cache.find(USED).orElseThrow());
  }

  @Test
  void aFileThatWasTornOrChangedIsNoPicture() throws IOException {
    PictureCache cache = at(NOW);
    cache.keep(USED, new byte[] {1, 2, 3});
    Path file;
    try (Stream<Path> files = Files.walk(folder)) {
      file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertTrue(cache.find(USED).isEmpty());
    }
    whole[whole.length - 1] ^= 1;
    Files.write(file, whole);
    assertTrue(cache.find(USED).isEmpty());
  }

  @Test
  void whatNoBuildHasUsedForThirtyDaysIsRemoved() throws IOException {
    PictureCache cache = at(NOW);
    cache.keep(USED, new byte[] {1});
    cache.keep(UNUSED, new byte[] {2});
    age(Duration.ofDays(29));
    at(NOW).sweep(plan());
    assertEquals(2, kept());
    age(Duration.ofDays(31));
    at(NOW.plus(Duration.ofDays(2))).sweep(plan());
    assertTrue(cache.find(USED).isPresent());
    assertFalse(cache.find(UNUSED).isPresent());
  }

  private long kept() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("swept")).count();
    }
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
