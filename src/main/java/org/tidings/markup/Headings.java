package org.tidings.markup;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
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

  private Headings(Anchors anchors) {
    this.anchors = anchors;
  }

  /** All headings of a body, those in raw HTML too. */
  static Headings of(Node root, Anchors anchors) {
    Headings headings = new Headings(anchors);
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            String text = PlainText.of(heading);
            headings.add(heading, heading.getLevel(), text, anchors.forWords(text));
          }

          @Override
          public void visit(CustomNode node) {
            if (node instanceof HtmlTag tag && tag.isOpening() && tag.element().isHeading()) {
              headings.add(tag);
            }
            visitChildren(node);
          }
        });
    return headings;
  }

  private void add(HtmlTag tag) {
    String text = PlainText.upTo(tag);
    String own = tag.attributes().get("id");
    add(tag, tag.name().charAt(1) - '0', text, own != null ? own : anchors.forWords(text));
  }

  private void add(Node node, int written, String text, String id) {
    while (!above.isEmpty() && above.peek().written() >= written) {
      above.pop();
    }
    int level = above.isEmpty() ? FIRST : Math.min(DEEPEST, above.peek().level() + 1);
    Mark mark = new Mark(node, written, level, id, text);
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
