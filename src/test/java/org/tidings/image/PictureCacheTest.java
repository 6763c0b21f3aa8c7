package org.tidings.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Checksum;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.base.Parallel;
import org.tidings.model.Published;
import org.tidings.output.Plan;
import org.tidings.output.StoredFile;
import org.tidings.sample.Newsroom;

class PictureCacheTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Digest USED = Digest.of("used");
  private static final Digest UNUSED = Digest.of("unused");
  private static final byte[] BYTES = {1, 2, 3};

  @TempDir private Path folder;

  private Path own() {
    return folder.resolve("own");
  }

  private Path common() {
    return folder.resolve("user/pictures");
  }

  private PictureCache at(Instant now) {
    return new PictureCache(own(), now);
  }

  private PictureCache withCommon(String name) {
    return new PictureCache(folder.resolve(name), Optional.of(common()), NOW);
  }

  private Path kept() {
    return at(NOW).file(USED).orElseThrow().path();
  }

  @Test
  void whatIsKeptIsFound() {
    PictureCache cache = at(NOW);
    assertTrue(cache.find(USED).isEmpty());
    cache.keep(USED, BYTES);
    assertArrayEquals(BYTES, cache.find(USED).orElseThrow());
    assertArrayEquals(BYTES, at(NOW).find(USED).orElseThrow());
  }

  @Test
  void aKeptFileIsThePictureAndNothingElse() throws IOException {
    StoredFile put = at(NOW).keep(USED, BYTES).orElseThrow();
    StoredFile found = at(NOW).file(USED).orElseThrow();
    assertEquals(put, found);
    assertArrayEquals(BYTES, Files.readAllBytes(found.path()));
    assertEquals(Checksum.of(BYTES), found.checksum());
    assertEquals(BYTES.length, found.size());
  }

  @Test
  void aKeptFileCanBeReadByWhomeverANewFileCan() throws IOException {
    at(NOW).keep(USED, BYTES);
    Path usual = Files.write(folder.resolve("usual"), BYTES);
    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(kept()));
  }

  @Test
  void aFileThatWasTornOrChangedIsNoPicture() throws IOException {
    at(NOW).keep(USED, BYTES);
    Path file = kept();
    for (int length = 0; length < BYTES.length; length++) {
      Files.write(file, Arrays.copyOf(BYTES, length));
      assertTrue(at(NOW).find(USED).isEmpty());
    }
    Files.write(file, new byte[] {1, 2, 4});
    later(file);
    assertTrue(at(NOW).find(USED).isEmpty());
  }

  @Test
  void whoeverWritesIntoAPublishedFileTakesItOutOfTheCache() throws IOException {
    PictureCache cache = withCommon("own");
    Path published = folder.resolve("published");
    Files.createLink(published, cache.keep(USED, BYTES).orElseThrow().path());
    Files.write(published, new byte[] {3, 2, 1});
    later(published);
    assertTrue(withCommon("own").file(USED).isEmpty());
    assertTrue(cache.file(USED).isEmpty(), "nor does a cache that has seen it sound");
    withCommon("own").keep(USED, BYTES);
    assertArrayEquals(BYTES, withCommon("own").find(USED).orElseThrow());
    assertArrayEquals(BYTES, withCommon("other").find(USED).orElseThrow());
    assertArrayEquals(new byte[] {3, 2, 1}, Files.readAllBytes(published));
  }

  @Test
  void aFileWithAnotherTimeIsComparedOnce() throws IOException {
    at(NOW).keep(USED, BYTES);
    Path file = kept();
    FileTime restored = FileTime.from(NOW.plusSeconds(5));
    Files.setLastModifiedTime(file, restored);
    PictureCache cache = at(NOW);
    assertArrayEquals(BYTES, cache.find(USED).orElseThrow());
    cache.sweep(plan());
    Files.write(file, new byte[] {3, 2, 1});
    Files.setLastModifiedTime(file, restored);
    assertTrue(at(NOW).file(USED).isPresent(), "size and time are what was noted, so nobody reads");
    later(file);
    assertTrue(at(NOW).file(USED).isEmpty());
  }

  @Test
  void aTornListForgetsButNeverLies() throws IOException {
    at(NOW).keep(UNUSED, new byte[] {9});
    at(NOW).keep(USED, BYTES);
    Path list = kept().resolveSibling("list");
    String whole = Files.readString(list);
    for (int length = 0; length < whole.length(); length++) {
      Files.writeString(list, whole.substring(0, length));
      at(NOW).find(USED).ifPresent(bytes -> assertArrayEquals(BYTES, bytes));
      at(NOW).keep(USED, BYTES);
      at(NOW).keep(USED, BYTES);
      assertArrayEquals(BYTES, at(NOW).find(USED).orElseThrow());
    }
  }

  @Test
  void filesOfTheFormerLayoutAreNotTakenForPictures() throws IOException {
    Path former = own().resolve(USED.hex().substring(0, 2)).resolve(USED.hex());
    Files.createDirectories(former.getParent());
    String sealed = Digest.of(BYTES).hex() + "\1\2\3";
    Files.write(former, sealed.getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(at(NOW).file(USED).isEmpty());
    at(NOW).keep(USED, BYTES);
    assertArrayEquals(BYTES, at(NOW).find(USED).orElseThrow());
  }

  @Test
  void twoBuildsAtOnceKeepOneWholePicture() {
    PictureCache one = at(NOW);
    PictureCache other = at(NOW);
    assertTrue(one.file(USED).isEmpty());
    assertTrue(other.file(USED).isEmpty());
    one.keep(USED, BYTES);
    other.keep(USED, BYTES);
    for (PictureCache cache : List.of(one, other, at(NOW))) {
      assertArrayEquals(BYTES, cache.find(USED).orElseThrow());
    }
    one.keep(UNUSED, new byte[] {7});
    other.sweep(plan());
    assertTrue(at(NOW).file(UNUSED).isPresent(), "what one added the other doesn't lose");
  }

  @Test
  void anotherSiteTakesFromTheCommonCacheAndSharesTheFile() throws IOException {
    StoredFile first = withCommon("own").keep(USED, BYTES).orElseThrow();
    StoredFile second = withCommon("other").file(USED).orElseThrow();
    assertTrue(second.path().startsWith(folder.resolve("other")));
    assertTrue(Files.isSameFile(first.path(), second.path()));
    assertEquals(3, Files.getAttribute(first.path(), "unix:nlink"));
    assertEquals(second, new PictureCache(folder.resolve("other"), NOW).file(USED).orElseThrow());
  }

  @Test
  void theCommonCacheIsClosedToOthers() throws IOException {
    withCommon("own").keep(USED, BYTES);
    for (Path each : List.of(common(), common().getParent())) {
      assertEquals(
          PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(each));
    }
  }

  @Test
  void aCommonCacheThatCannotBeUsedIsNoFailure() throws IOException {
    Files.write(folder.resolve("user"), BYTES);
    PictureCache cache = withCommon("own");
    assertTrue(cache.file(USED).isEmpty());
    cache.keep(USED, BYTES);
    cache.sweep(plan());
    assertArrayEquals(BYTES, withCommon("own").find(USED).orElseThrow());
  }

  @Test
  void withoutAFolderOfItsOwnASiteUsesTheCommonOne() throws IOException {
    Files.write(folder.resolve("own"), BYTES);
    StoredFile kept = withCommon("own").keep(USED, BYTES).orElseThrow();
    assertTrue(kept.path().startsWith(common()));
    assertEquals(kept, withCommon("own").file(USED).orElseThrow());
  }

  @Test
  void withoutAnyFolderWhatWasMadeIsHeldInMemory() throws IOException {
    Files.write(folder.resolve("own"), BYTES);
    PictureCache cache = at(NOW);
    assertTrue(cache.keep(USED, BYTES).isEmpty());
    assertTrue(cache.file(USED).isEmpty());
    assertArrayEquals(BYTES, cache.find(USED).orElseThrow());
  }

  @Test
  void whatNoBuildHasUsedForThirtyDaysIsRemovedEverywhere() throws IOException {
    PictureCache cache = withCommon("own");
    StoredFile used = cache.keep(USED, new byte[] {1}).orElseThrow();
    StoredFile unused = cache.keep(UNUSED, new byte[] {2}).orElseThrow();
    for (StoredFile each : List.of(used, unused)) {
      Files.setLastModifiedTime(each.path(), FileTime.from(NOW));
    }
    after(30).sweep(plan());
    assertTrue(Files.exists(unused.path()));
    after(32).sweep(plan());
    assertTrue(after(32).file(USED).isPresent());
    assertTrue(after(32).file(UNUSED).isEmpty());
    assertFalse(Files.exists(unused.path()));
    assertEquals(
        FileTime.from(NOW), Files.getLastModifiedTime(used.path()), "use leaves the time alone");
    try (Stream<Path> files = Files.walk(common())) {
      assertEquals(
          List.of(USED.hex()),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.length() > 40)
              .toList());
    }
  }

  @Test
  void whatIsLookedUpCountsAsUsed() throws IOException {
    at(NOW).keep(UNUSED, BYTES);
    PictureCache later = after(20);
    assertTrue(later.find(UNUSED).isPresent());
    later.sweep(plan());
    after(45).sweep(plan());
    assertTrue(after(45).find(UNUSED).isPresent());
  }

  @Test
  void strayFilesGoWhenTheyAreOld() throws IOException {
    at(NOW).keep(USED, BYTES);
    Path stray = kept().resolveSibling("stray.part");
    Files.write(stray, BYTES);
    Files.setLastModifiedTime(stray, FileTime.from(NOW.minus(Duration.ofDays(29))));
    at(NOW).sweep(plan());
    assertTrue(Files.exists(stray));
    after(2).sweep(plan());
    assertFalse(Files.exists(stray));
  }

  private PictureCache after(int days) {
    return new PictureCache(own(), Optional.of(common()), NOW.plus(Duration.ofDays(days)));
  }

  /** Even where files of one moment have one time. */
  private static void later(Path file) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(file, FileTime.from(time.toInstant().plusMillis(9)));
  }

  private static Plan plan() {
    return Plan.of(List.of(site -> List.of(new Drawn())), new Newsroom().site(), new Parallel(1))
        .value();
  }

  private record Drawn() implements PictureCache.Kept {
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
    public Optional<StoredFile> stored() {
      return Optional.empty();
    }

    @Override
    public void writeTo(OutputStream out) {}
  }
}
