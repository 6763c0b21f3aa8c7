package org.tidings.base;

/**
 * A place in a source file. Lines and columns count from 1, columns in UTF-16 units; line 0 means
 * the whole file. {@code endColumn} is the first column after the span.
 */
public record Location(SourcePath file, int line, int column, int endColumn)
    implements Comparable<Location> {

  /** The whole file. */
  public static Location of(SourcePath file) {
    return new Location(file, 0, 0, 0);
  }

  /** One place. */
  public static Location of(SourcePath file, int line, int column) {
    return new Location(file, line, column, column + 1);
  }

  /** Whether it names a line. */
  public boolean hasLine() {
    return line > 0;
  }

  @Override
  public int compareTo(Location other) {
    int order = start(other);
    return order != 0 ? order : Integer.compare(endColumn, other.endColumn);
  }

  /** Compares where the two begin. */
  int start(Location other) {
    int order = file.equals(other.file) ? 0 : file.compareTo(other.file);
    if (order == 0) {
      order = Integer.compare(line, other.line);
    }
    return order != 0 ? order : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return hasLine() ? file + ":" + line + ":" + column : file.value();
  }
}
