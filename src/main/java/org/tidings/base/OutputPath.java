package org.tidings.base;

/** The path of a file below the output folder, such as {@code topics/index.html}. */
public record OutputPath(String value) implements Comparable<OutputPath> {

  /**
   * @throws IllegalArgumentException when it is empty, absolute or climbs out of the folder
   */
  public OutputPath {
    if (value.isEmpty()
        || value.startsWith("/")
        || ("/" + value + "/").contains("/../")
        || value.indexOf('\n') >= 0
        || value.indexOf('\t') >= 0) {
      throw new IllegalArgumentException("not a path below the output folder: " + value);
    }
  }

  /** The folder that holds it; empty at the top. */
  public String folder() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? "" : value.substring(0, slash);
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
