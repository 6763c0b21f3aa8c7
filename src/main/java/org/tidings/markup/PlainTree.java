package org.tidings.markup;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The tree of a body that is not read as Markdown, paragraphs of plain text: for what holds
 * thousands of lines without a blank one, with whose square the library's time grows.
 */
final class PlainTree {
  private static final long MOST_STEPS = 20_000_000;

  private PlainTree() {}

  /**
   * Whether Markdown would take too long: a line that does not begin with a letter makes the
   * library look at all lines of its paragraph again.
   */
  static boolean isNeeded(String source) {
    long steps = 0;
    int lines = 0;
    for (int start = 0; start < source.length(); start = endOfLine(source, start) + 1) {
      int first = first(source, start);
      if (first == endOfLine(source, start)) {
        lines = 0;
        steps = 0;
      } else {
        lines++;
        steps += Character.isLetter(source.charAt(first)) ? 0 : lines;
      }
      if (steps > MOST_STEPS) {
        return true;
      }
    }
    return false;
  }

  private static int endOfLine(String source, int from) {
    int end = source.indexOf('\n', from);
    return end < 0 ? source.length() : end;
  }

  /** The first character of a line that is neither a blank nor a mark of quotation. */
  private static int first(String source, int from) {
    int at = from;
    while (at < source.length() && " \t>".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  static Node of(String source) {
    Document document = new Document();
    Node block = new SafeInlines.Overloaded();
    int line = 0;
    for (int start = 0; start < source.length(); start = endOfLine(source, start) + 1) {
      int end = endOfLine(source, start);
      if (source.substring(start, end).isBlank()) {
        block = new SafeInlines.Overloaded();
      } else {
        add(
            block,
            document,
            source.substring(start, end),
            SourceSpan.of(line, 0, start, end - start));
      }
      line++;
    }
    return document;
  }

  private static void add(Node block, Document document, String words, SourceSpan span) {
    if (block.getFirstChild() == null) {
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(block);
      document.appendChild(paragraph);
    } else {
      block.appendChild(new SoftLineBreak());
    }
    Text text = new Text(words);
    text.addSourceSpan(span);
    block.getParent().addSourceSpan(span);
    block.appendChild(text);
  }
}
