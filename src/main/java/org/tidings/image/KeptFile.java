package org.tidings.image;

import java.nio.file.Path;
import java.util.Map;
import org.tidings.base.Checksum;
import org.tidings.output.StoredFile;

/**
 * What is known of a kept file.
 *
 * @param checksum of its bytes
 * @param modified nanoseconds since 1970, when its bytes were last compared with the checksum
 * @param used the day on which its use was last noted, in days since 1970
 */
record KeptFile(Checksum checksum, long size, long modified, long used) {
  private static final int FIELDS = 5;

  KeptFile modifiedAt(long other) {
    return other == modified ? this : new KeptFile(checksum, size, other, used);
  }

  /** Used then, or later if that is known. */
  KeptFile usedOn(long day) {
    return day <= used ? this : new KeptFile(checksum, size, modified, day);
  }

  StoredFile at(Path path) {
    return new StoredFile(path, checksum, size, modified);
  }

  String line(String key) {
    return key + ' ' + checksum.hex() + ' ' + size + ' ' + modified + ' ' + used + '\n';
  }

  /** Reads lines; the last of a key counts, and one that was torn is as good as none. */
  static void read(String text, Map<String, KeptFile> into) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      String[] parts = text.substring(start, end).split(" ");
      if (parts.length == FIELDS) {
        add(parts, into);
      }
      start = end + 1;
    }
  }

  private static void add(String[] parts, Map<String, KeptFile> into) {
    try {
      into.put(
          parts[0],
          new KeptFile(
              Checksum.read(parts[1]),
              Long.parseLong(parts[2]),
              Long.parseLong(parts[3]),
              Long.parseLong(parts[4])));
    } catch (NumberFormatException torn) {
      // It is made again.
    }
  }
}
