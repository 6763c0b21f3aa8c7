package org.tidings.base;

import org.jspecify.annotations.Nullable;

/** The path of a file below the output folder, such as {@code topics/index.html}. */
public record OutputPath(String value) implements Comparable<OutputPath> {

  /**
   * @throws IllegalArgumentException when it is empty, absolute or climbs out of the folder
   */
  public OutputPath {
    if (value.isEmpty()
        || value.startsWith("/")
        || climbs(value)
        || value.indexOf('\n') >= 0
        || value.indexOf('\t') >= 0) {
      throw new IllegalArgumentException("not a path below the output folder: " + value);
    }
  }

  private static boolean climbs(String value) {
    return value.contains("..") && ("/" + value + "/").contains("/../");
  }

  /** The folder that holds it; empty at the top. */
  public String folder() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? "" : value.substring(0, slash);
  }

  /** Written out, as is {@code equals}: in a large site both are asked for very often. */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OutputPath path && path.value.equals(value);
  }

  @Override
  public int compareTo(OutputPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
