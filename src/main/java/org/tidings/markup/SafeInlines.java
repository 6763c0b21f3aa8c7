package org.tidings.markup;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Keeps a block as plain text when it holds more brackets and emphasis marks than any editor would
 * write: the library's time grows with their square.
 */
final class SafeInlines implements InlineParser {
  private static final int ALWAYS_BEARABLE = 1_000;
  private static final int MOST_BRACKETS = 1_000;
  private static final int MOST_MARKS = 10_000;
  private static final long MOST_PAIRS = 300_000;

  private final InlineParser ordinary;

  /** Stands for a block that was kept as text. */
  static final class Overloaded extends CustomNode {}

  SafeInlines(InlineParserContext context) {
    ordinary = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    if (isBearable(lines.getLines())) {
      ordinary.parse(lines, block);
      return;
    }
    Node all = new Overloaded();
    block.appendChild(all);
    for (SourceLine line : lines.getLines()) {
      if (all.getFirstChild() != null) {
        all.appendChild(new SoftLineBreak());
      }
      Text text = new Text(line.getContent().toString());
      if (line.getSourceSpan() != null) {
        text.addSourceSpan(line.getSourceSpan());
      }
      all.appendChild(text);
    }
  }

  private static long length(List<SourceLine> lines) {
    long length = 0;
    for (SourceLine line : lines) {
      length += line.getContent().length();
    }
    return length;
  }

  private static boolean isBearable(List<SourceLine> lines) {
    if (length(lines) <= ALWAYS_BEARABLE) {
      return true;
    }
    long brackets = 0;
    long marks = 0;
    for (SourceLine line : lines) {
      CharSequence content = line.getContent();
      for (int i = 0; i < content.length(); i++) {
        switch (content.charAt(i)) {
          case '[' -> brackets++;
          case '*', '_', '~', '{', '}', ']', '!', '`', '<', '&', '\\', '\0' -> marks++;
          default -> {}
        }
      }
    }
    return brackets <= MOST_BRACKETS && marks <= MOST_MARKS && brackets * marks <= MOST_PAIRS;
  }
}
