package org.tidings.markup;

import org.commonmark.node.Node;
import org.tidings.base.Location;

/** Says where a body is nested so deeply that the rest of it is kept as plain text. */
final class TooDeep {
  private static final String RULE = "markup/too-deep";

  private TooDeep() {}

  static void report(Remarks remarks, Location at) {
    remarks.warning(
        RULE,
        at,
        "Quotes, lists, marks or tags lie in one another dozens deep; the rest was kept as text.",
        "Write it flatter; often a run of > or * or [ got in by mistake.");
  }

  static void overloaded(Remarks remarks, Location at) {
    remarks.warning(
        RULE,
        at,
        "This block holds thousands of brackets or marks; it was kept as plain text.",
        "Cut it into paragraphs, or put it between lines of ``` when it is code.");
  }

  /** Looks for the first place at which the limit was reached. */
  static void inspect(Node root, SourceMap map, Remarks remarks) {
    Node node = root;
    int depth = 0;
    while (node != null) {
      if (node instanceof SafeInlines.Overloaded) {
        overloaded(remarks, map.of(node.getFirstChild()));
      }
      if (depth >= Markdown.DEEPEST && node.getFirstChild() != null) {
        report(remarks, map.of(node));
        return;
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
  }
}
