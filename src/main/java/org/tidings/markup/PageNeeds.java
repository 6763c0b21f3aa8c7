package org.tidings.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.base.Ascii;
import org.tidings.model.ContentPolicy;

/**
 * Looks through a printed page or stylesheet for what its Content-Security-Policy has to open:
 * digests of what stands in the page itself, and the hosts of what it loads. All pages are looked
 * at, so this is a walk over bytes from tag to tag, and hardly a word becomes a string.
 */
public final class PageNeeds {
  private static final Set<String> WITHOUT_TAGS =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");
  private static final int[] TELLING =
      Stream.concat(WITHOUT_TAGS.stream(), TagNeeds.LOADING.stream())
          .mapToInt(
              name -> key((byte) name.charAt(0), (byte) name.charAt(1), (byte) name.charAt(2)))
          .distinct()
          .sorted()
          .toArray();
  private static final long BLANKS = set(" \t\n\r\f");
  private static final long NAME_ENDS = BLANKS | set("/>");
  private static final long ATTRIBUTE_ENDS = BLANKS | set("/>=");
  private static final long VALUE_ENDS = BLANKS | set(">");

  private final byte[] html;
  private final Openings openings = new Openings();
  private final Map<String, String> attributes = new HashMap<>();
  private int at;

  private PageNeeds(byte[] html) {
    this.html = html;
  }

  /** What a page has to have opened. */
  public static ContentPolicy of(CharSequence html) {
    return of(html.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What a page, as it is written, has to have opened. */
  public static ContentPolicy of(byte[] html) {
    PageNeeds needs = new PageNeeds(html);
    needs.read();
    return needs.openings.policy();
  }

  /** What a stylesheet has to have opened in the pages that use it. */
  public static ContentPolicy ofStyle(CharSequence css) {
    Openings openings = new Openings();
    openings.style(css.toString());
    return openings.policy();
  }

  private void read() {
    for (at = end('<', 0) + 1; at < html.length; at = end('<', at) + 1) {
      if (isLetter(html[at])) {
        element();
      } else if (startsWith("!--", at)) {
        comment();
      }
    }
  }

  private void comment() {
    at++;
    while (at < html.length && !startsWith("-->", at)) {
      at++;
    }
  }

  private void element() {
    int nameAt = at;
    at = until(at, NAME_ENDS);
    boolean known = isTelling(nameAt, at);
    String name = known ? Ascii.lower(text(nameAt, at)) : "";
    TagNeeds tag = new TagNeeds(name, attributes);
    boolean loading = known && tag.isLoading();
    if (!attributes.isEmpty()) {
      attributes.clear();
    }
    while (at < html.length && html[at] != '>') {
      attribute(loading);
    }
    if (at >= html.length) {
      return;
    }
    at++;
    if (!known && attributes.isEmpty()) {
      return;
    }
    int start = at;
    if (WITHOUT_TAGS.contains(name)) {
      at = contentEnd(name);
    }
    int end = at;
    tag.open(openings, () -> text(start, end));
  }

  /** Steps over a blank, a slash or an attribute, which is kept if it can tell something. */
  private void attribute(boolean loading) {
    int start = at;
    if (isOf(BLANKS, html[at]) || html[at] == '/') {
      at++;
      return;
    }
    at = until(at + 1, ATTRIBUTE_ENDS);
    int nameEnd = at;
    skipBlanks();
    int from = at;
    int to = at;
    if (at < html.length && html[at] == '=') {
      at++;
      skipBlanks();
      char quote = at < html.length ? (char) html[at] : ' ';
      boolean quoted = quote == '"' || quote == '\'';
      from = quoted ? at + 1 : at;
      to = quoted ? end(quote, from) : until(from, VALUE_ENDS);
      at = Math.min(html.length, quoted ? to + 1 : to);
    }
    if (loading || isWanted(start, nameEnd)) {
      attributes.putIfAbsent(Ascii.lower(text(start, nameEnd)), text(from, to));
    }
  }

  /** Whether an element may be one that loads something or holds no tags. */
  private boolean isTelling(int start, int end) {
    return end - start >= 3
        && Arrays.binarySearch(TELLING, key(html[start], html[start + 1], html[start + 2])) >= 0;
  }

  private static int key(byte first, byte second, byte third) {
    return (first | ' ') << 16 | (second | ' ') << 8 | (third | ' ');
  }

  /** Whether an attribute means something whatever the element. */
  private boolean isWanted(int start, int end) {
    int length = end - start;
    int first = html[start] | ' ';
    return (first == 's' && length == 5 && Ascii.lower(text(start, end)).equals("style"))
        || (first == 'o' && length > 2 && (html[start + 1] | ' ') == 'n');
  }

  private int contentEnd(String name) {
    for (int i = end('<', at); i + 1 < html.length; i = end('<', i + 1)) {
      if (html[i + 1] == '/') {
        int end = Math.min(html.length, i + 2 + name.length());
        boolean whole = end == html.length || !isLetter(html[end]);
        if (whole && Ascii.lower(text(i + 2, end)).equals(name)) {
          return i;
        }
      }
    }
    return html.length;
  }

  /** Where the next such character is, or the end. */
  private int end(char wanted, int from) {
    byte[] bytes = html;
    int i = from;
    while (i < bytes.length && bytes[i] != wanted) {
      i++;
    }
    return i;
  }

  private void skipBlanks() {
    while (at < html.length && isOf(BLANKS, html[at])) {
      at++;
    }
  }

  private int until(int from, long set) {
    byte[] bytes = html;
    int i = from;
    while (i < bytes.length && !isOf(set, bytes[i])) {
      i++;
    }
    return i;
  }

  private boolean startsWith(String letters, int from) {
    for (int i = 0; i < letters.length(); i++) {
      if (from + i >= html.length || html[from + i] != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private String text(int from, int to) {
    return new String(html, from, to - from, StandardCharsets.UTF_8);
  }

  /** A set of the first 64 characters, a bit for each: looked up for every letter of a tag. */
  private static long set(String letters) {
    return letters.chars().mapToLong(letter -> 1L << letter).sum();
  }

  private static boolean isOf(long set, byte c) {
    return c >= 0 && c < 64 && (set >>> c & 1) != 0;
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
