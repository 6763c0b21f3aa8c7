package org.tidings.markup;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Replaces raw HTML in a tree by what of it may stay. In a line of Markdown that is tags that stand
 * in a line; between blocks it is whole structures, into which blocks of Markdown may come.
 */
final class HtmlCleaner extends AbstractVisitor {
  private final HtmlTagReader reader;
  private final HtmlFindings findings;
  private final SourceMap map;

  HtmlCleaner(HtmlTagReader reader, HtmlFindings findings, SourceMap map) {
    this.reader = reader;
    this.findings = findings;
    this.map = map;
  }

  /** Called for every node that has children, whatever it is. */
  @Override
  protected void visitChildren(Node parent) {
    boolean lines = false;
    boolean blocks = false;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      lines |= child instanceof HtmlInline;
      blocks |= child instanceof HtmlBlock;
    }
    if (lines) {
      new HtmlLine(reader, findings, map).clean(parent);
    }
    if (blocks) {
      blocks(parent);
    }
    super.visitChildren(parent);
  }

  private void blocks(Node parent) {
    OpenTags tags = new OpenTags(HtmlElement.Holds.BLOCKS, findings);
    Node next;
    for (Node child = parent.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      if (child instanceof HtmlBlock html) {
        replace(html, tags);
      } else if (child instanceof Block && !isPrintedElsewhere(child)) {
        HtmlChunk ends = new HtmlChunk();
        tags.writeTo(ends::appendChild);
        tags.beforeBlock();
        if (ends.getFirstChild() != null) {
          child.insertBefore(ends);
        }
      }
    }
    HtmlChunk ends = new HtmlChunk();
    tags.writeTo(ends::appendChild);
    tags.endAll();
    if (ends.getFirstChild() != null) {
      parent.appendChild(ends);
    }
  }

  private static boolean isPrintedElsewhere(Node block) {
    return block instanceof FootnoteDefinition || block instanceof LinkReferenceDefinition;
  }

  private void replace(HtmlBlock html, OpenTags tags) {
    boolean alone = tags.isEmpty();
    HtmlChunk chunk = new HtmlChunk();
    chunk.setSourceSpans(html.getSourceSpans());
    tags.writeTo(chunk::appendChild);
    new HtmlStream(reader, findings, tags)
        .feed(html.getLiteral(), new LiteralSpans(html, html.getLiteral(), 0), map);
    Node clean = alone && tags.isEmpty() && isOneLine(chunk) ? paragraph(chunk) : chunk;
    if (clean.getFirstChild() != null) {
      html.insertBefore(clean);
    }
    html.unlink();
  }

  private static boolean isOneLine(Node chunk) {
    for (Node child = chunk.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlTag tag && tag.element().rank() != HtmlElement.Rank.PHRASE) {
        return false;
      }
    }
    return true;
  }

  /** Words and pictures that stand alone between blocks are a paragraph. */
  private static Node paragraph(Node chunk) {
    Paragraph paragraph = new Paragraph();
    paragraph.setSourceSpans(chunk.getSourceSpans());
    Node next;
    for (Node child = chunk.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      boolean edge = paragraph.getFirstChild() == null || next == null;
      if (!(edge && child instanceof Text text && text.getLiteral().isBlank())) {
        paragraph.appendChild(child);
      }
    }
    return paragraph;
  }

  static void place(Node node, Iterable<SourceSpan> spans) {
    spans.forEach(node::addSourceSpan);
  }
}
