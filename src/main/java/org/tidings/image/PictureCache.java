package org.tidings.image;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tidings.base.Digest;
import org.tidings.output.Artifact;
import org.tidings.output.Plan;

/**
 * Made pictures by the digest of everything they depend on, kept between builds. A file appears
 * whole or not at all, so that the folder may be shared by builds and restored from anywhere. What
 * can't be kept there is held in memory while there is room, and made again by the next build.
 */
public final class PictureCache {
  /** Each file begins with the digest of what follows, in hexadecimal digits. */
  private static final int SEAL = 64;

  private static final Duration UNUSED = Duration.ofDays(30);
  private static final Duration A_DAY = Duration.ofDays(1);

  /** An artifact whose bytes are kept here. */
  interface Kept {
    Digest key();
  }

  private final Map<Digest, SoftReference<byte[]>> held = new ConcurrentHashMap<>();
  private final Path folder;
  private final Instant now;

  /**
   * The cache in a folder, which is made when it is needed.
   *
   * @param now by which files are marked as used, and those unused for 30 days are removed
   */
  public PictureCache(Path folder, Instant now) {
    this.folder = folder;
    this.now = now;
  }

  Optional<byte[]> find(Digest key) {
    Path file = file(key);
    try {
      byte[] sealed = Files.readAllBytes(file);
      touch(file);
      return opened(sealed);
    } catch (IOException e) {
      return Optional.ofNullable(held.get(key)).map(SoftReference::get);
    }
  }

  /** The bytes behind a seal that fits them; a file that was torn or changed is as good as none. */
  private static Optional<byte[]> opened(byte[] sealed) {
    if (sealed.length <= SEAL) {
      return Optional.empty();
    }
    byte[] bytes = Arrays.copyOfRange(sealed, SEAL, sealed.length);
    return Arrays.equals(sealed(bytes), sealed) ? Optional.of(bytes) : Optional.empty();
  }

  private static byte[] sealed(byte[] bytes) {
    byte[] seal = Digest.of(bytes).hex().getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(SEAL + bytes.length).put(seal).put(bytes).array();
  }

  void keep(Digest key, byte[] bytes) {
    Path file = file(key);
    try {
      Files.createDirectories(file.getParent());
      Path young = Files.createTempFile(file.getParent(), "new", ".part");
      try {
        Files.write(young, sealed(bytes));
        Files.move(
            young, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(young);
      }
    } catch (IOException e) {
      held.put(key, new SoftReference<>(bytes));
    }
  }

  /**
   * Removes what no build has used for 30 days; looks at most once a day.
   *
   * @param plan whose pictures are in use, even when they did not have to be looked up
   */
  public void sweep(Plan plan) {
    Path marker = folder.resolve("swept");
    try {
      Files.createDirectories(folder);
      if (Files.exists(marker)
          && Files.getLastModifiedTime(marker).toInstant().isAfter(now.minus(A_DAY))) {
        return;
      }
      Files.write(marker, new byte[0]);
      Files.setLastModifiedTime(marker, FileTime.from(now));
      plan.artifacts().stream().filter(Kept.class::isInstance).forEach(this::use);
      try (DirectoryStream<Path> drawers = Files.newDirectoryStream(folder, Files::isDirectory)) {
        for (Path drawer : drawers) {
          sweep(drawer);
        }
      }
    } catch (IOException e) {
      // The cache can't be written to; it will be swept another time.
    }
  }

  private void use(Artifact artifact) {
    try {
      touch(file(((Kept) artifact).key()));
    } catch (IOException e) {
      // It was never kept.
    }
  }

  private void sweep(Path drawer) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(drawer)) {
      for (Path file : files) {
        Instant used = Files.getLastModifiedTime(file).toInstant();
        if (used.isBefore(now.minus(UNUSED))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private void touch(Path file) throws IOException {
    Instant used = Files.getLastModifiedTime(file).toInstant();
    if (used.isBefore(now.minus(A_DAY))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  private Path file(Digest key) {
    String name = key.hex();
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }
}
