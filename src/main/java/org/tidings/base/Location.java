package org.tidings.base;

import java.util.Comparator;

/**
 * A place in a source file. Lines and columns count from 1, columns in UTF-16 units; line 0 means
 * the whole file. {@code endColumn} is the first column after the span.
 */
public record Location(SourcePath file, int line, int column, int endColumn)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::endColumn);

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
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return hasLine() ? file + ":" + line + ":" + column : file.value();
  }
}
