package org.tidings.markup;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;

/** Finds the place in the file of anything in the tree. */
final class SourceMap {
  private final SourcePath file;
  private final int firstLine;
  private final String source;

  SourceMap(SourcePath file, int firstLine, String source) {
    this.file = file;
    this.firstLine = firstLine;
    this.source = source;
  }

  SourcePath file() {
    return file;
  }

  String source() {
    return source;
  }

  /** Where a node begins, to the end of its first line; a node without a place has its parent's. */
  Location of(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      List<SourceSpan> spans = each.getSourceSpans();
      if (!spans.isEmpty()) {
        return at(spans.get(0));
      }
    }
    return start();
  }

  /** The first letter of the body. */
  Location start() {
    return Location.of(file, firstLine, 1);
  }

  /** A line of the body, counted from 0. */
  Location line(int index) {
    return Location.of(file, firstLine + index, 1);
  }

  /** A stretch of one line. */
  Location at(SourceSpan span) {
    return at(span, 0, span.getLength());
  }

  private Location at(SourceSpan span, int from, int to) {
    int column = span.getColumnIndex() + 1;
    return new Location(
        file, firstLine + span.getLineIndex(), column + from, column + Math.max(to, from + 1));
  }

  /** Where letters of a passage stand, although the source may spell them differently. */
  Location locate(Piece piece, String text, int from, int to) {
    List<SourceSpan> spans = piece.spans();
    if (spans.isEmpty()) {
      return start();
    }
    SourceSpan first = spans.get(0);
    if (piece.spelling() == Piece.Spelling.WHOLE) {
      return at(first);
    }
    Alignment alignment = new Alignment(source, piece, text);
    Alignment.Spot start = alignment.spot(from);
    Alignment.Spot end = alignment.spot(Math.max(from, to - 1));
    SourceSpan line = spans.get(start.span());
    int last = end.span() == start.span() ? end.offset() + 1 : line.getLength();
    return at(line, start.offset(), last);
  }
}
