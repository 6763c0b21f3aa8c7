package org.tidings.markup;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Node;

/**
 * The headings of a body, fitted below the page's own: the shallowest becomes an h2, one that lies
 * below another is one deeper, so that no level is skipped.
 */
final class Headings {
  private static final int FIRST = 2;
  private static final int DEEPEST = 6;

  private final Map<Node, Mark> marks = new LinkedHashMap<>();
  private final Deque<Mark> above = new ArrayDeque<>();
  private final Anchors anchors;

  /** What became of a heading: the level that was written, the one that is printed, its id. */
  record Mark(Node node, int written, int level, String id, String text) {}

  Headings(Anchors anchors) {
    this.anchors = anchors;
  }

  void add(Node node, int written, String text) {
    while (!above.isEmpty() && above.peek().written() >= written) {
      above.pop();
    }
    int level = above.isEmpty() ? FIRST : Math.min(DEEPEST, above.peek().level() + 1);
    Mark mark = new Mark(node, written, level, anchors.forWords(text), text);
    above.push(mark);
    marks.put(node, mark);
  }

  /** The mark of a heading of this body. */
  Mark mark(Node node) {
    Mark mark = marks.get(node);
    if (mark == null) {
      throw new IllegalArgumentException("not a heading of this body: " + node);
    }
    return mark;
  }

  /** All in the order of the text. */
  Collection<Mark> all() {
    return marks.values();
  }
}
