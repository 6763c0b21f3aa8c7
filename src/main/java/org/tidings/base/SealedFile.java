package org.tidings.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that only saves work: it holds exactly what was written, behind a checksum of it, or
 * counts as not there; where it can't be written, nothing is lost.
 */
public record SealedFile(Path path) {
  private static final int SEAL = 2 * Long.BYTES;

  /** What was written; nothing when the file is missing, unreadable or not as it was written. */
  public Optional<byte[]> read() {
    try {
      ByteBuffer sealed = ByteBuffer.wrap(Files.readAllBytes(path));
      if (sealed.limit() < SEAL) {
        return Optional.empty();
      }
      Checksum seal = new Checksum(sealed.getLong(), sealed.getLong());
      byte[] bytes = Arrays.copyOfRange(sealed.array(), SEAL, sealed.limit());
      return Checksum.of(bytes).equals(seal) ? Optional.of(bytes) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** When it was written, in milliseconds since 1970; long ago when that can't be said. */
  public long modified() {
    try {
      return Files.getLastModifiedTime(path).toMillis();
    } catch (IOException unreadable) {
      return 0;
    }
  }

  /** Puts bytes in place, all at once; makes the folder. Tells whether that could be done. */
  public boolean write(byte[] bytes) {
    Checksum seal = Checksum.of(bytes);
    byte[] sealed =
        ByteBuffer.allocate(SEAL + bytes.length)
            .putLong(seal.first())
            .putLong(seal.second())
            .put(bytes)
            .array();
    try {
      Path folder = path.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path young = Files.createTempFile(folder, "new", ".part");
      try {
        Files.write(young, sealed);
        Files.move(
            young, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(young);
      }
      return true;
    } catch (IOException unwritable) {
      return false;
    }
  }
}
