package org.tidings.markup;

import java.util.Map;

/**
 * A piece of raw HTML.
 *
 * @param name the element in lower case; empty for text and comments
 * @param text the words of a text, entities undone; what an element that goes as a whole holds
 * @param from the first character of it in the literal
 */
record HtmlToken(
    Kind kind, String name, Map<String, String> attributes, String text, int from, int to) {

  /** What a piece is. */
  enum Kind {
    TEXT,
    OPEN,
    CLOSE,
    /** An element together with what it holds, such as a script. */
    GONE,
    COMMENT,
    /** A declaration, a processing instruction, a CDATA section. */
    OTHER
  }
}
