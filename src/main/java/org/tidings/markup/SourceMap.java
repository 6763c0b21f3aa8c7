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

  /** A place in a line of the body, both counted from 0. */
  Location at(int line, int offset) {
    return Location.of(file, firstLine + line, offset + 1);
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

  /** Where a letter of a passage stands, although the source may spell it differently. */
  Location locate(Piece piece, String text, int offset) {
    List<SourceSpan> spans = piece.spans();
    if (spans.isEmpty()) {
      return start();
    }
    if (piece.spelling() == Piece.Spelling.WHOLE) {
      return at(spans.get(0));
    }
    Alignment.Spot spot = new Alignment(source, piece, text).spot(offset);
    return at(spans.get(spot.span()), spot.offset(), spot.offset() + spot.width());
  }

  /** The same place with all that follows on its line. */
  Location toEndOfLine(Location at) {
    int start = 0;
    for (int line = firstLine; line < at.line(); line++) {
      start = source.indexOf('\n', start) + 1;
    }
    int end = source.indexOf('\n', start);
    int length = (end < 0 ? source.length() : end) - start;
    return new Location(file, at.line(), at.column(), Math.max(at.column(), length) + 1);
  }
}
