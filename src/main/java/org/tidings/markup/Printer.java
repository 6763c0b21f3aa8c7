package org.tidings.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.tidings.model.Target;

/** Prints one body as HTML. */
final class Printer extends AbstractVisitor {
  private final Body body;
  private final Frame frame;
  private final Routes routes;
  private final HtmlOut out;
  private final PicturePrinter pictures;
  private final FootnotePrinter footnotes;
  private final TagPrinter tags;
  private int links;

  Printer(Body body, Frame frame) {
    this.body = body;
    this.frame = frame;
    this.routes = new Routes(frame);
    this.out = new HtmlOut(body.map().source().length() * 3 / 2 + 64);
    this.pictures = new PicturePrinter(frame, routes, out);
    this.footnotes = new FootnotePrinter(body.notes(), frame, out);
    this.tags = new TagPrinter(body.headings(), frame, pictures, out);
  }

  String print() {
    body.root().accept(this);
    footnotes.print(this);
    return out.toString();
  }

  /** In two parts, with room for a quotation between them. */
  Halves halves(String quote) {
    QuotePlace place = new QuotePlace(quote);
    for (Node block = body.root().getFirstChild(); block != null; block = block.getNext()) {
      place.begin(block, out.length());
      block.accept(this);
    }
    int middle = place.choose(out.length());
    footnotes.print(this);
    String html = out.toString();
    return new Halves(html.substring(0, middle), html.substring(middle));
  }

  /** Prints what a node holds. */
  void inside(Node parent) {
    visitChildren(parent);
  }

  @Override
  public void visit(Heading heading) {
    Headings.Mark mark = body.headings().mark(heading);
    boolean named = frame.place() == Frame.Place.OWN_PAGE;
    block("h" + mark.level(), named ? Map.of("id", mark.id()) : Map.of(), heading);
  }

  private void block(String name, Map<String, String> attributes, Node node) {
    out.line().open(name, attributes);
    visitChildren(node);
    out.close(name).line();
  }

  private void container(String name, Map<String, String> attributes, Node node) {
    out.line().open(name, attributes).line();
    visitChildren(node);
    out.line().close(name).line();
  }

  @Override
  public void visit(Paragraph paragraph) {
    Optional<Image> only = PicturePrinter.only(paragraph).filter(pictures::isOurs);
    if (only.isPresent() && !pictures.isInFigure()) {
      pictures.figure(only.get(), () -> visitChildren(paragraph));
    } else if (only.isPresent() || isTight(paragraph)) {
      visitChildren(paragraph);
    } else {
      int before = out.length();
      out.line().raw("<p>");
      int start = out.length();
      visitChildren(paragraph);
      if (out.isBlankFrom(start)) {
        out.rollBack(before);
      } else {
        out.close("p").line();
      }
    }
  }

  private static boolean isTight(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  @Override
  public void visit(BlockQuote quote) {
    container("blockquote", Map.of(), quote);
  }

  @Override
  public void visit(BulletList list) {
    container("ul", Map.of(), list);
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    boolean plain = start == null || start == 1;
    container("ol", plain ? Map.of() : Map.of("start", String.valueOf(start)), list);
  }

  @Override
  public void visit(ListItem item) {
    out.open("li", Map.of());
    visitChildren(item);
    out.close("li").line();
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code.getLiteral());
  }

  private void code(String literal) {
    out.line().raw("<pre><code>").text(literal).raw("</code></pre>").line();
  }

  @Override
  public void visit(ThematicBreak rule) {
    out.line().raw("<hr>").line();
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      new TablePrinter(frame, out).print(table, this);
    } else if (block instanceof HtmlChunk) {
      out.line();
      visitChildren(block);
      out.line();
    } else if (!(block instanceof FootnoteDefinition)) {
      visitChildren(block);
    }
  }

  @Override
  public void visit(Emphasis emphasis) {
    inline("em", emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    inline("strong", strong);
  }

  private void inline(String name, Node node) {
    out.open(name, Map.of());
    visitChildren(node);
    out.close(name);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      inline("del", node);
    } else if (node instanceof HtmlTag tag) {
      links += tags.print(tag, links > 0);
    } else if (node instanceof TaskListItemMarker task) {
      box(task.isChecked());
    } else if (node instanceof FootnoteReference) {
      footnotes.call(node, links > 0);
    } else {
      visitChildren(node);
    }
  }

  /** A sign, for a box that cannot be ticked is no control. */
  private void box(boolean checked) {
    if (frame.isFeed()) {
      out.text(checked ? "\u2611 " : "\u2610 ");
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("role", "img");
    attributes.put("aria-label", frame.messages().text(checked ? "task.done" : "task.open"));
    out.open("span", attributes).text(checked ? "\u2611" : "\u2610").raw("</span> ");
  }

  @Override
  public void visit(Link link) {
    Target target = Target.of(frame.entry().source(), link.getDestination());
    Optional<String> href = links > 0 ? Optional.empty() : routes.href(target);
    if (href.isEmpty()) {
      visitChildren(link);
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("href", href.get());
    if (link.getTitle() != null) {
      attributes.put("title", link.getTitle());
    }
    routes.rel(target).ifPresent(rel -> attributes.put("rel", rel));
    out.open("a", attributes);
    links++;
    int before = out.length();
    visitChildren(link);
    if (out.length() == before) {
      out.text(link.getDestination());
    }
    links--;
    out.close("a");
  }

  @Override
  public void visit(Image image) {
    pictures.inline(image, links > 0);
  }

  @Override
  public void visit(Code code) {
    out.raw("<code>").text(code.getLiteral()).raw("</code>");
  }

  @Override
  public void visit(Text text) {
    out.text(text.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.raw("\n");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.raw("<br>").line();
  }
}
