package org.tidings.markup;

import java.util.List;
import org.tidings.base.Location;

/**
 * One block of text, across whose edges no rule matches, with the way back from each letter to its
 * place in the file.
 */
public final class Passage {

  /** What a block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    TABLE_CELL,
    QUOTE,
    CAPTION,
    ALT,
    LINK_TEXT,
    LINK_TITLE,
    CODE,
    HTML
  }

  private final Kind kind;
  private final boolean repeated;
  private final String header;
  private final String text;
  private final List<Piece> pieces;
  private final SourceMap map;

  Passage(PassageDraft draft, SourceMap map) {
    this.kind = draft.kind();
    this.repeated = draft.repeated();
    this.header = draft.header();
    this.text = draft.text();
    this.pieces = draft.pieces();
    this.map = map;
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** Whether its text also stands inside another passage, as a link's text does. */
  public boolean repeated() {
    return repeated;
  }

  /** The words above a table cell's column; empty for everything else. */
  public String header() {
    return header;
  }

  /** What a reader reads. */
  public String text() {
    return text;
  }

  /**
   * Where the letters from one offset up to another stand in the file. A stretch over several lines
   * ends with its first.
   */
  public Location at(int from, int to) {
    Location start = map.locate(piece(from), text, from);
    Location end = map.locate(piece(to - 1), text, Math.max(from, to - 1));
    return end.line() == start.line()
        ? new Location(start.file(), start.line(), start.column(), end.endColumn())
        : map.toEndOfLine(start);
  }

  private Piece piece(int offset) {
    Piece found = pieces.get(0);
    for (Piece each : pieces) {
      if (each.start() > offset) {
        break;
      }
      found = each;
    }
    return found;
  }

  /** Where the passage begins. */
  public Location at() {
    return at(0, 1);
  }
}
