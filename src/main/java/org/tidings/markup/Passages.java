package org.tidings.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Cuts a body into its passages. */
final class Passages extends AbstractVisitor {
  private final SourceMap map;
  private final List<Passage> found = new ArrayList<>();
  private final Deque<PassageDraft> open = new ArrayDeque<>();
  private Passage.Kind around = Passage.Kind.PARAGRAPH;
  private List<String> columns = new ArrayList<>();
  private int column;
  private int quotes;

  private Passages(SourceMap map) {
    this.map = map;
  }

  static List<Passage> of(Node root, SourceMap map) {
    Passages passages = new Passages(map);
    root.accept(passages);
    return passages.found;
  }

  @Override
  public void visit(Paragraph paragraph) {
    gather(around, paragraph);
  }

  @Override
  public void visit(Heading heading) {
    gather(Passage.Kind.HEADING, heading);
  }

  @Override
  public void visit(BlockQuote quote) {
    quotes += around == Passage.Kind.QUOTE ? 0 : 1;
    inside(Passage.Kind.QUOTE, quote);
  }

  @Override
  public void visit(ListItem item) {
    inside(around == Passage.Kind.QUOTE ? around : Passage.Kind.LIST_ITEM, item);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof HtmlChunk chunk) {
      chunk(chunk);
    } else {
      inside(block instanceof FootnoteDefinition ? Passage.Kind.PARAGRAPH : around, block);
    }
  }

  private void inside(Passage.Kind kind, Node container) {
    Passage.Kind before = around;
    around = kind;
    visitChildren(container);
    around = before;
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell cell) {
      cell(cell);
    } else if (node instanceof HtmlTag tag && tag.name().equals("br")) {
      add("\n", tag, Piece.Spelling.WHOLE);
    } else {
      if (node instanceof FootnoteReference) {
        open.forEach(PassageDraft::cite);
      }
      visitChildren(node);
    }
  }

  private void cell(TableCell cell) {
    if (cell.getPrevious() == null) {
      column = 0;
    }
    if (cell.isHeader()) {
      columns = column == 0 ? new ArrayList<>() : columns;
      columns.add(PlainText.of(cell));
    }
    String header = cell.isHeader() || column >= columns.size() ? "" : columns.get(column);
    column++;
    gather(new PassageDraft(Passage.Kind.TABLE_CELL, false, header), cell);
  }

  @Override
  public void visit(Link link) {
    if (link.getDestination().startsWith("http")) {
      open.forEach(PassageDraft::cite);
    }
    gather(new PassageDraft(Passage.Kind.LINK_TEXT, true, ""), link);
    title(Passage.Kind.LINK_TITLE, link.getTitle(), link);
  }

  @Override
  public void visit(Image image) {
    List<PassageDraft> around = new ArrayList<>(open);
    open.clear();
    gather(Passage.Kind.ALT, image);
    open.addAll(around);
    title(Passage.Kind.CAPTION, image.getTitle(), image);
  }

  private void title(Passage.Kind kind, @Nullable String words, Node node) {
    if (words != null) {
      PassageDraft draft = new PassageDraft(kind, false, "");
      draft.add(words, node.getSourceSpans(), Piece.Spelling.WHOLE);
      finish(draft);
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(code.getLiteral(), code, 1);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code.getLiteral(), code, 0);
  }

  private void code(String literal, Node block, int skipped) {
    PassageDraft draft = new PassageDraft(Passage.Kind.CODE, false, "");
    LiteralSpans spans = new LiteralSpans(block, literal, skipped);
    draft.add(literal, spans.of(0, literal.length()), Piece.Spelling.CODE);
    finish(draft);
  }

  @Override
  public void visit(Code code) {
    PassageDraft draft = new PassageDraft(Passage.Kind.CODE, true, "");
    draft.add(code.getLiteral(), code.getSourceSpans(), Piece.Spelling.CODE);
    finish(draft);
    add(code.getLiteral(), code, Piece.Spelling.CODE);
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral(), text, Piece.Spelling.TEXT);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    add(" ", lineBreak, Piece.Spelling.WHOLE);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    add("\n", lineBreak, Piece.Spelling.WHOLE);
  }

  /** Every tag that begins or ends a block begins a new passage. */
  private void chunk(HtmlChunk chunk) {
    PassageDraft draft = new PassageDraft(Passage.Kind.HTML, false, "");
    for (Node child = chunk.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlTag tag && tag.element().rank() != HtmlElement.Rank.PHRASE) {
        finish(draft);
        boolean heading = tag.isOpening() && tag.element().isHeading();
        Passage.Kind kind = heading ? Passage.Kind.HEADING : Passage.Kind.HTML;
        draft = new PassageDraft(kind, false, "");
      } else {
        open.push(draft);
        child.accept(this);
        open.pop();
      }
    }
    finish(draft);
  }

  private void gather(Passage.Kind kind, Node parent) {
    String header = kind == Passage.Kind.QUOTE ? String.valueOf(quotes) : "";
    gather(new PassageDraft(kind, false, header), parent);
  }

  private void gather(PassageDraft draft, Node parent) {
    int place = found.size();
    open.push(draft);
    visitChildren(parent);
    open.pop();
    if (!draft.isBlank()) {
      found.add(place, new Passage(draft, map));
    }
  }

  private void finish(PassageDraft draft) {
    if (!draft.isBlank()) {
      found.add(new Passage(draft, map));
    }
  }

  private void add(String words, Node from, Piece.Spelling spelling) {
    List<SourceSpan> spans = from.getSourceSpans();
    if (spans.isEmpty()) {
      List<SourceSpan> around = from.getParent().getSourceSpans();
      open.forEach(draft -> draft.add(words, around, Piece.Spelling.WHOLE));
    } else {
      open.forEach(draft -> draft.add(words, spans, spelling));
    }
  }
}
