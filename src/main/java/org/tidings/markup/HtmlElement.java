package org.tidings.markup;

import java.util.Map;
import java.util.Set;

/**
 * An element that raw HTML may use: where it may stand and what it may hold (HTML Standard, section
 * 4), so far as a body of text needs.
 *
 * @param optionalEnd whether it ends by itself where it cannot go on
 * @param parents for a part of something, what it must lie in
 * @param attributes those of its own that it may have
 */
record HtmlElement(
    String name,
    Rank rank,
    Holds holds,
    boolean optionalEnd,
    Set<String> parents,
    Map<String, HtmlValue> attributes) {

  /** Where an element may stand. */
  enum Rank {
    PHRASE,
    BLOCK,
    PART
  }

  /** What an element may hold. */
  enum Holds {
    NOTHING,
    PHRASES,
    BLOCKS,
    PARTS
  }

  boolean isEmpty() {
    return holds == Holds.NOTHING;
  }

  boolean isLink() {
    return name.equals("a");
  }

  boolean isMedia() {
    return name.equals("video") || name.equals("audio");
  }

  /** Whether readers can act on it, so that no link may hold it. */
  boolean isInteractive() {
    return isLink() || isMedia();
  }

  /** Whether an attribute of it holds an address. */
  boolean isAddress(String attribute) {
    HtmlValue value = attributes.get(attribute);
    return value == HtmlValue.LINK || value == HtmlValue.FILE;
  }

  boolean isHeading() {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Whether it may lie directly in something that holds this. */
  boolean fits(Holds surroundings) {
    return switch (surroundings) {
      case BLOCKS -> rank != Rank.PART;
      case PHRASES -> rank == Rank.PHRASE;
      case PARTS, NOTHING -> false;
    };
  }
}
