package org.tidings.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.tidings.model.Outline;
import org.tidings.model.Target;

/** Every link and picture of a body, in the order of the text. */
final class References extends AbstractVisitor {
  private final SourceMap map;
  private final List<Outline.LinkUse> links = new ArrayList<>();
  private final List<Outline.PictureUse> pictures = new ArrayList<>();

  private References(SourceMap map) {
    this.map = map;
  }

  static References of(Node root, SourceMap map) {
    References references = new References(map);
    root.accept(references);
    return references;
  }

  @Override
  public void visit(Link link) {
    String written = link.getDestination();
    links.add(new Outline.LinkUse(map.of(link), written, Target.of(map.file(), written)));
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    String written = image.getDestination();
    Target target = Target.of(map.file(), written);
    boolean decorative = image instanceof RawImage raw && raw.isDecorative();
    pictures.add(
        new Outline.PictureUse(map.of(image), written, target, PlainText.of(image), decorative));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof HtmlTag tag) {
      tag.attributes().forEach((name, value) -> attribute(tag, name, value));
    }
    visitChildren(node);
  }

  private void attribute(HtmlTag tag, String name, String value) {
    if (tag.element().isAddress(name)) {
      links.add(new Outline.LinkUse(map.of(tag), value, Target.of(map.file(), value)));
    }
  }

  List<Outline.LinkUse> links() {
    return links;
  }

  List<Outline.PictureUse> pictures() {
    return pictures;
  }
}
