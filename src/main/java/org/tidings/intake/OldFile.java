package org.tidings.intake;

import java.nio.file.Path;

/**
 * A file of the old archive.
 *
 * @param path below the archive, with forward slashes
 * @param draft whether it lay among the drafts
 */
record OldFile(String path, Path file, long size, boolean draft) implements Comparable<OldFile> {

  /** The file's name. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The file's name without its last ending. */
  String stem() {
    int dot = name().lastIndexOf('.');
    return dot <= 0 ? name() : name().substring(0, dot);
  }

  @Override
  public int compareTo(OldFile other) {
    return path.compareTo(other.path);
  }
}
