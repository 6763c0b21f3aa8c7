package org.tidings.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.tidings.base.Location;

/** Lists the tags of a body that nothing was taken out of yet. */
final class Tags extends AbstractVisitor {
  private static final Set<String> SHOWN_WITHOUT_SCRIPTS =
      Set.of("noscript", "noembed", "noframes");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)[\\s\"'](?:href|src)\\s{0,9}=\\s{0,9}[\"']?");

  private final SourceMap map;
  private final Destinations destinations;
  private final List<Tag> found = new ArrayList<>();

  private Tags(Node root, SourceMap map) {
    this.map = map;
    this.destinations = new Destinations(root, map);
  }

  static List<Tag> of(Node root, SourceMap map) {
    Tags tags = new Tags(root, map);
    root.accept(tags);
    return tags.found;
  }

  @Override
  public void visit(Link link) {
    Map<String, String> attributes = Map.of("href", link.getDestination());
    found.add(
        new Tag("a", attributes, "", false, map.of(link), destinations.of(link, map.of(link))));
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (image.getLastChild() instanceof ImageAttributes own) {
      attributes.putAll(own.getAttributes());
    }
    attributes.put("src", image.getDestination());
    attributes.put("alt", PlainText.of(image));
    Location at = map.of(image);
    found.add(new Tag("img", attributes, "", false, at, destinations.of(image, at)));
    visitChildren(image);
  }

  @Override
  public void visit(HtmlBlock html) {
    html(html.getLiteral(), new LiteralSpans(html, html.getLiteral(), 0));
  }

  @Override
  public void visit(HtmlInline html) {
    html(html.getLiteral(), new LiteralSpans(html, html.getLiteral(), 0));
  }

  private void html(String literal, LiteralSpans spans) {
    for (HtmlToken token : HtmlTokens.of(literal)) {
      if (token.kind() == HtmlToken.Kind.OPEN || token.kind() == HtmlToken.Kind.GONE) {
        add(token, place(spans, token.from(), token.to()), address(literal, token, spans));
      }
    }
  }

  private void add(HtmlToken token, Location at, Location address) {
    found.add(new Tag(token.name(), token.attributes(), token.text(), true, at, address));
    if (SHOWN_WITHOUT_SCRIPTS.contains(token.name())) {
      for (HtmlToken inner : HtmlTokens.of(token.text())) {
        if (inner.kind() == HtmlToken.Kind.OPEN || inner.kind() == HtmlToken.Kind.GONE) {
          found.add(new Tag(inner.name(), inner.attributes(), inner.text(), true, at, at));
        }
      }
    }
  }

  private Location address(String literal, HtmlToken token, LiteralSpans spans) {
    Matcher start = ADDRESS.matcher(literal).region(token.from(), token.to());
    if (!start.find()) {
      return place(spans, token.from(), token.to());
    }
    int end = start.end();
    while (end < token.to() && "\"'> \t\n".indexOf(literal.charAt(end)) < 0) {
      end++;
    }
    return place(spans, start.end(), end);
  }

  private Location place(LiteralSpans spans, int from, int to) {
    List<SourceSpan> source = spans.of(from, Math.max(to, from + 1));
    return source.isEmpty() ? map.start() : map.at(source.get(0));
  }
}
