package org.tidings.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where the lines of a code block or of raw HTML stand: each is the end of its line in the source,
 * behind indents and quotation marks.
 */
final class LiteralSpans {
  private final String literal;
  private final List<Integer> starts = new ArrayList<>();
  private final Map<Integer, SourceSpan> byLine = new TreeMap<>();
  private final int firstLine;

  /**
   * @param skipped how many lines of the block come before the literal, such as a fence
   */
  LiteralSpans(Node block, String literal, int skipped) {
    this.literal = literal;
    block.getSourceSpans().forEach(span -> byLine.put(span.getLineIndex(), span));
    List<SourceSpan> spans = block.getSourceSpans();
    firstLine = spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + skipped;
    starts.add(0);
    for (int i = literal.indexOf('\n'); i >= 0; i = literal.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
  }

  /** The source of a stretch, line by line. */
  List<SourceSpan> of(int from, int to) {
    List<SourceSpan> spans = new ArrayList<>();
    for (int line = lineOf(from); line < starts.size() && starts.get(line) < to; line++) {
      SourceSpan source = byLine.get(firstLine + line);
      int start = starts.get(line);
      int end = line + 1 < starts.size() ? starts.get(line + 1) - 1 : literal.length();
      int indent = source == null ? 0 : source.getLength() - (end - start);
      if (source != null && indent >= 0) {
        spans.add(
            source.subSpan(indent + Math.max(0, from - start), indent + Math.min(to, end) - start));
      }
    }
    return spans;
  }

  private int lineOf(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
