package org.tidings.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words inside a heading, a link or the brackets of a picture. */
final class PlainText extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Node parent) {
    PlainText plain = new PlainText();
    parent.accept(plain);
    return plain.text.toString().strip();
  }

  /** The words behind a tag of raw HTML, up to the one that closes it. */
  static String upTo(HtmlTag opening) {
    PlainText plain = new PlainText();
    for (Node node = opening.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlTag tag && tag.opener().filter(opening::equals).isPresent()) {
        break;
      }
      node.accept(plain);
    }
    return plain.text.toString().strip();
  }

  @Override
  public void visit(Text words) {
    text.append(words.getLiteral());
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    text.append(' ');
  }
}
