package org.tidings.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.tidings.base.Location;

/** Finds where the address of a link or a picture of Markdown is written. */
final class Destinations {
  private final SourceMap map;
  private final Map<String, Location> defined = new HashMap<>();

  Destinations(Node root, SourceMap map) {
    this.map = map;
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(LinkReferenceDefinition definition) {
            String written = definition.getDestination();
            Location at = in(definition, written, "]:", map.of(definition));
            defined.putIfAbsent(written, at);
          }
        });
  }

  /** Of a link or a picture; for one that names a definition, the address there. */
  Location of(org.commonmark.node.Link link, Location otherwise) {
    return of(link, link.getDestination(), otherwise);
  }

  /** Of a picture. */
  Location of(org.commonmark.node.Image image, Location otherwise) {
    return of(image, image.getDestination(), otherwise);
  }

  private Location of(Node node, String written, Location otherwise) {
    Location place = in(node, written, "](", otherwise);
    return place.equals(otherwise) ? defined.getOrDefault(written, otherwise) : place;
  }

  /** The last time that the address is written in the node's source, behind a mark if there is. */
  private Location in(Node node, String written, String mark, Location otherwise) {
    if (written.isEmpty()) {
      return otherwise;
    }
    List<SourceSpan> spans = node.getSourceSpans();
    for (int i = spans.size() - 1; i >= 0; i--) {
      SourceSpan span = spans.get(i);
      String line =
          map.source().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
      int marked = line.lastIndexOf(mark);
      int from = line.indexOf(written, Math.max(0, marked));
      if (from >= 0) {
        return map.at(span.subSpan(from, from + written.length()));
      }
    }
    return otherwise;
  }
}
