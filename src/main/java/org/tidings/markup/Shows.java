package org.tidings.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Whether there is a picture somewhere inside a node. */
final class Shows extends AbstractVisitor {
  private boolean found;

  private Shows() {}

  static boolean picture(Node node) {
    Shows shows = new Shows();
    node.accept(shows);
    return shows.found;
  }

  @Override
  public void visit(Image image) {
    found = true;
  }
}
