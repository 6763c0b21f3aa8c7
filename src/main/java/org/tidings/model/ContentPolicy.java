package org.tidings.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What browsers may load and run for a page (Content Security Policy Level 3): nothing but what is
 * opened here, directive by directive.
 */
public record ContentPolicy(SortedMap<String, SortedSet<String>> opened) {
  private static final ContentPolicy CLOSED = new ContentPolicy(new TreeMap<>());
  private static final String STYLES = "style-src";
  private static final String HASH = "'sha256-";
  private static final String HASHED_ATTRIBUTES = "'unsafe-hashes'";
  private static final String TAG = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
  private static final String TAG_END = "\">\n";

  /** Some hosts cut a header's line at 2,000 letters. */
  private static final int LONGEST = 1_800;

  public ContentPolicy {
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    opened.forEach(
        (directive, sources) ->
            copy.put(directive, Collections.unmodifiableSortedSet(new TreeSet<>(sources))));
    opened = Collections.unmodifiableSortedMap(copy);
  }

  /** One that opens nothing. */
  public static ContentPolicy closed() {
    return CLOSED;
  }

  /**
   * The header of a drawing (SVG) that somebody opens by itself: its own styles and pictures count,
   * and nothing in it runs.
   */
  public static String ofDrawing() {
    return "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox";
  }

  /** Whether nothing is opened. */
  public boolean isClosed() {
    return opened.isEmpty();
  }

  /** What both open. */
  public ContentPolicy plus(ContentPolicy other) {
    if (other.isClosed() || other.equals(this)) {
      return this;
    }
    SortedMap<String, SortedSet<String>> both = new TreeMap<>(opened);
    other.opened.forEach(
        (directive, sources) -> {
          SortedSet<String> all =
              new TreeSet<>(both.getOrDefault(directive, Collections.emptySortedSet()));
          all.addAll(sources);
          both.put(directive, all);
        });
    return new ContentPolicy(both);
  }

  /** The value of the header {@code Content-Security-Policy}. */
  public String header() {
    return policy(Map.of("frame-ancestors", "'none'"));
  }

  /**
   * The content of {@code <meta http-equiv="Content-Security-Policy">}, where a policy can't say
   * who may frame the page.
   */
  public String meta() {
    return policy(Map.of());
  }

  /** The element that says so in the head of a page. */
  public String element() {
    return TAG + meta() + TAG_END;
  }

  /** A page without that element. */
  public static String without(String page) {
    int from = page.indexOf(TAG);
    int end = from < 0 ? -1 : page.indexOf(TAG_END, from);
    return end < 0 ? page : page.substring(0, from) + page.substring(end + TAG_END.length());
  }

  private String policy(Map<String, String> more) {
    String whole = policy(more, opened);
    if (whole.length() <= LONGEST || !opened.containsKey(STYLES)) {
      return whole;
    }
    SortedMap<String, SortedSet<String>> shorter = new TreeMap<>(opened);
    shorter.put(STYLES, anyStyle(opened.getOrDefault(STYLES, Collections.emptySortedSet())));
    return policy(more, shorter);
  }

  /** So many styles in pages that naming each would cost more than it protects. */
  private static SortedSet<String> anyStyle(SortedSet<String> sources) {
    SortedSet<String> open =
        sources.stream()
            .filter(source -> !source.startsWith(HASH) && !source.equals(HASHED_ATTRIBUTES))
            .collect(Collectors.toCollection(TreeSet::new));
    open.add("'unsafe-inline'");
    return open;
  }

  private static String policy(
      Map<String, String> more, SortedMap<String, SortedSet<String>> opened) {
    SortedMap<String, String> all = new TreeMap<>(more);
    all.put("base-uri", "'none'");
    all.put("form-action", "'none'");
    opened.forEach((directive, sources) -> all.put(directive, String.join(" ", sources)));
    StringBuilder text = new StringBuilder("default-src 'none'");
    all.forEach((directive, sources) -> text.append("; ").append(directive + " " + sources));
    return text.toString();
  }

  /** What is opened, in one line that {@link #read} understands. */
  public String text() {
    return opened.entrySet().stream()
        .map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** What such a line, or a header, opens. */
  public static ContentPolicy read(String text) {
    SortedMap<String, SortedSet<String>> opened = new TreeMap<>();
    for (String directive : text.split(";", -1)) {
      List<String> words = List.of(directive.strip().split("\\s+", -1));
      if (!words.get(0).isEmpty()) {
        opened.putIfAbsent(words.get(0), new TreeSet<>(words.subList(1, words.size())));
      }
    }
    return new ContentPolicy(opened);
  }
}
