package org.tidings.load;

import java.util.regex.Pattern;

/** What git leaves in a file when it can't join two versions. */
final class MergeConflict {
  private static final Pattern MARKER = Pattern.compile("(<{7}|>{7}|\\|{7})( .*)?|={7}");

  private final BlockLines lines;

  MergeConflict(BlockLines lines) {
    this.lines = lines;
  }

  static boolean isMarker(String line) {
    return !line.isEmpty() && MARKER.matcher(line.stripTrailing()).matches();
  }

  static Fault fault() {
    return new Fault(
        "git could not join two versions of this file, and left both here",
        "Keep one of the two, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.");
  }

  /** Keeps the first of the two versions. */
  int mend(int i) {
    lines.error("merge-conflict", i, fault().message(), fault().hint());
    int end = i;
    for (int j = i + 1; j < lines.count() && end == i; j++) {
      end = lines.line(j).startsWith(">>>>>>>") ? j : i;
    }
    boolean second = false;
    for (int j = i; j <= end; j++) {
      second |= lines.line(j).stripTrailing().equals("=======");
      if (second || isMarker(lines.line(j))) {
        lines.mend(j, "");
      }
    }
    return i + 1;
  }
}
