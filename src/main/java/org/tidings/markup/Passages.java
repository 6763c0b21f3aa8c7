package org.tidings.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
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
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Cuts a body into its passages. */
final class Passages extends AbstractVisitor {
  private final SourceMap map;
  private final List<Passage> found = new ArrayList<>();
  private final Deque<PassageDraft> open = new ArrayDeque<>();
  private Passage.Kind around = Passage.Kind.PARAGRAPH;
  private List<String> columns = List.of();

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
    inside(Passage.Kind.QUOTE, quote);
  }

  @Override
  public void visit(ListItem item) {
    inside(around == Passage.Kind.QUOTE ? around : Passage.Kind.LIST_ITEM, item);
  }

  @Override
  public void visit(CustomBlock block) {
    inside(block instanceof FootnoteDefinition ? Passage.Kind.PARAGRAPH : around, block);
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
    } else {
      visitChildren(node);
    }
  }

  private void cell(TableCell cell) {
    int column = 0;
    for (Node each = cell.getPrevious(); each != null; each = each.getPrevious()) {
      column++;
    }
    if (cell.isHeader()) {
      List<String> words = new ArrayList<>(column == 0 ? List.of() : columns);
      words.add(PlainText.of(cell));
      columns = words;
    }
    String header = cell.isHeader() || column >= columns.size() ? "" : columns.get(column);
    gather(new PassageDraft(Passage.Kind.TABLE_CELL, false, header), cell);
  }

  @Override
  public void visit(Link link) {
    gather(new PassageDraft(Passage.Kind.LINK_TEXT, true, ""), link);
    words(Passage.Kind.LINK_TITLE, link.getTitle(), link);
  }

  @Override
  public void visit(Image image) {
    words(Passage.Kind.ALT, PlainText.of(image), image);
    words(Passage.Kind.CAPTION, image.getTitle(), image);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    words(Passage.Kind.CODE, code.getLiteral(), code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    words(Passage.Kind.CODE, code.getLiteral(), code);
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral(), code);
    PassageDraft draft = new PassageDraft(Passage.Kind.CODE, true, "");
    draft.add(code.getLiteral(), code);
    finish(draft);
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral(), text);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    add(" ", lineBreak);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    add("\n", lineBreak);
  }

  private void gather(Passage.Kind kind, Node parent) {
    gather(new PassageDraft(kind, false, ""), parent);
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

  private void words(Passage.Kind kind, @Nullable String words, Node from) {
    if (words != null) {
      PassageDraft draft = new PassageDraft(kind, false, "");
      draft.add(words, from);
      finish(draft);
    }
  }

  private void finish(PassageDraft draft) {
    if (!draft.isBlank()) {
      found.add(new Passage(draft, map));
    }
  }

  private void add(String words, Node from) {
    open.forEach(draft -> draft.add(words, from));
  }
}
