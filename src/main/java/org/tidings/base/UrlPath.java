package org.tidings.base;

import org.jspecify.annotations.Nullable;

/**
 * An address within the site, from its root: {@code /stories/2026/night-clinic/} or {@code
 * /rss.xml}. Segments are as they stand in the address, without percent signs undone.
 */
public record UrlPath(String value) implements Comparable<UrlPath> {
  private static final String UP = "../";

  /** The home page. */
  public static final UrlPath ROOT = new UrlPath("/");

  /**
   * @throws IllegalArgumentException when it is not absolute, or holds {@code ..}, a backslash or a
   *     control character
   */
  public UrlPath {
    if (!isSafe(value)) {
      throw new IllegalArgumentException("not an address within the site: " + value);
    }
  }

  /** Whether a text can be such an address. */
  public static boolean isSafe(String value) {
    int length = value.length();
    if (length == 0 || value.charAt(0) != '/') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c < ' ' || isForbidden(c)) {
        return false;
      }
      if (c == '/' && i + 1 < length && isTurn(value, i + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForbidden(char c) {
    return switch (c) {
      case '\\', '?', '#', '%', '"', '<', '>', '|', ':', '*', 127 -> true;
      default -> false;
    };
  }

  /** Whether a segment that begins here is nothing, {@code .} or {@code ..}. */
  private static boolean isTurn(String value, int start) {
    char first = value.charAt(start);
    if (first == '/') {
      return true;
    }
    if (first != '.') {
      return false;
    }
    int end = value.startsWith("..", start) ? start + 2 : start + 1;
    return end == value.length() || value.charAt(end) == '/';
  }

  /** This folder's address with more behind it: {@code /ga/} and {@code topics/} . */
  public UrlPath resolve(String more) {
    return new UrlPath(value.substring(0, value.lastIndexOf('/') + 1) + more);
  }

  /** Whether it is a folder's address, that is a page. */
  public boolean isFolder() {
    return value.endsWith("/");
  }

  /** The file that answers it: {@code index.html} for a folder. */
  public OutputPath file() {
    return new OutputPath(value.substring(1) + (isFolder() ? "index.html" : ""));
  }

  /**
   * The address as it stands in a link: what a URI may not hold becomes percent signs (RFC 3986).
   */
  public String encoded() {
    return Percent.encoded(value);
  }

  /**
   * How a page at another address links to this one: a relative reference (RFC 3986, section 4.2)
   * that is never empty.
   */
  public String relativeTo(UrlPath from) {
    String here = from.value;
    int end = here.lastIndexOf('/') + 1;
    int most = Math.min(end, value.length());
    int common = 0;
    for (int i = 0; i < most && here.charAt(i) == value.charAt(i); i++) {
      common = value.charAt(i) == '/' ? i + 1 : common;
    }
    int up = 0;
    for (int i = here.indexOf('/', common); i >= 0 && i < end; i = here.indexOf('/', i + 1)) {
      up++;
    }
    String reference = UP.repeat(up).concat(value.substring(common));
    return reference.isEmpty() ? "./" : Percent.encoded(reference);
  }

  /** Written out, as is {@code equals}: in a large site both are asked for very often. */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UrlPath path && path.value.equals(value);
  }

  @Override
  public int compareTo(UrlPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
