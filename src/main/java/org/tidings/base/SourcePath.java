package org.tidings.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path of a source file below the source folder, with forward slashes, such as {@code
 * content/stories/2026/flu.md}. It cannot leave that folder.
 */
public record SourcePath(String value) implements Comparable<SourcePath> {

  /**
   * @throws IllegalArgumentException when the path is absolute or climbs with {@code ..}
   */
  public SourcePath {
    if (value.startsWith("/") || value.equals("..") || value.startsWith("../")) {
      throw new IllegalArgumentException("not a path below the source folder: " + value);
    }
  }

  /** The last part, such as {@code flu.md}. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The ending without its dot in lower case, or nothing: {@code md}. */
  public String extension() {
    int dot = name().lastIndexOf('.');
    return dot < 0 ? "" : Ascii.lower(name().substring(dot + 1));
  }

  /** The folder that holds it; empty for a file at the top. */
  public String folder() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? "" : value.substring(0, slash);
  }

  /** Whether the file lies somewhere below the folder, such as {@code content/stories}. */
  public boolean isBelow(String folder) {
    int end = folder.length();
    return value.length() > end && value.charAt(end) == '/' && value.startsWith(folder);
  }

  /** The path beside this one with another ending added, such as {@code nurse.jpg.yaml}. */
  public SourcePath plus(String suffix) {
    return new SourcePath(value + suffix);
  }

  /**
   * What a relative path written in this file points to; empty when it would climb out of the
   * source folder.
   */
  public Optional<SourcePath> sibling(String relative) {
    return normalise(folder() + "/" + relative);
  }

  /** A path with {@code .} and {@code ..} worked out; empty when it climbs out of the folder. */
  public static Optional<SourcePath> normalise(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourcePath(String.join("/", parts)));
  }

  /** Written out, as is {@code equals}: in a large site both are asked for very often. */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePath path && path.value.equals(value);
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
