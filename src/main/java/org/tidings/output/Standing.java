package org.tidings.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.tidings.base.Checksum;
import org.tidings.base.DiskReason;
import org.tidings.base.Refusal;

/** What stands at a path; a link stands for itself. */
record Standing(Path path, Kind kind, long size, long modified) {

  enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    OTHER
  }

  static Standing nothing(Path path) {
    return new Standing(path, Kind.NOTHING, 0, 0);
  }

  static Standing at(Path path) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Standing(
          path, kind(found), found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    } catch (NoSuchFileException missing) {
      return nothing(path);
    } catch (IOException e) {
      throw new Refusal("can't read " + path + ": " + DiskReason.of(e), e);
    }
  }

  private static Kind kind(BasicFileAttributes found) {
    if (found.isRegularFile()) {
      return Kind.FILE;
    }
    return found.isDirectory() ? Kind.FOLDER : Kind.OTHER;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is the very file that was written; the bytes are not looked at. */
  boolean looksLike(Manifest.Line line) {
    return is(Kind.FILE) && size == line.size() && modified == line.modified();
  }

  /** Whether it holds what was written. */
  boolean holds(Manifest.Line line) {
    return looksLike(line) || holds(line.size(), line.checksum());
  }

  /** Whether it is a file of these bytes. */
  boolean holds(long length, Checksum checksum) {
    return is(Kind.FILE) && size == length && Disk.checksum(path).equals(checksum);
  }
}
