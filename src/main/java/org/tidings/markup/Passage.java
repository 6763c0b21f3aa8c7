package org.tidings.markup;

import java.util.ArrayList;
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
    HTML,
    TITLE,
    SUMMARY,
    FIELD,
    NAME
  }

  private final Kind kind;
  private final boolean repeated;
  private final String header;
  private final String text;
  private final boolean cites;
  private final Finder finder;

  /** Where the letters from one offset up to another stand, on the line of the first. */
  @FunctionalInterface
  private interface Finder {
    Location at(int from, int to);
  }

  Passage(PassageDraft draft, SourceMap map) {
    this.kind = draft.kind();
    this.repeated = draft.repeated();
    this.header = draft.header();
    this.text = draft.text();
    this.cites = draft.cites();
    this.finder = new InBody(text, draft.pieces(), map);
  }

  private Passage(Kind kind, String header, String text, Finder finder) {
    this.kind = kind;
    this.repeated = false;
    this.header = header;
    this.text = text;
    this.cites = false;
    this.finder = finder;
  }

  /**
   * A text that stands elsewhere than in a body: in front matter, in a file of facts, in a name.
   *
   * @param header the name of the field
   * @param at where it stands: letter by letter if this is as long as the text
   */
  public static Passage of(Kind kind, String header, String text, Location at) {
    Finder finder =
        at.endColumn() - at.column() == text.length()
            ? (from, to) -> new Location(at.file(), at.line(), at.column() + from, at.column() + to)
            : (from, to) -> at;
    return new Passage(kind, header, text, finder);
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** Whether its text also stands inside another passage, as a link's text does. */
  public boolean repeated() {
    return repeated;
  }

  /**
   * The words above a table cell's column, the name of a field, or the number of the block quote
   * that it is a part of; else empty.
   */
  public String header() {
    return header;
  }

  /** What a reader reads. */
  public String text() {
    return text;
  }

  /** Whether it says where it has something from: a link to another site, a footnote. */
  public boolean cites() {
    return cites;
  }

  /**
   * Where the letters from one offset up to another stand in the file. A stretch over several lines
   * ends with its first.
   */
  public Location at(int from, int to) {
    return finder.at(from, to);
  }

  /** The same, with a place for each line that the stretch runs over. */
  public List<Location> places(int from, int to) {
    Location first = at(from, to);
    List<Location> places = new ArrayList<>(List.of(first));
    if (at(to - 1, to).line() != first.line()) {
      int line = first.line();
      for (int i = from + 1; i < to; i++) {
        Location here = at(i, to);
        if (here.line() > line) {
          places.add(here);
          line = here.line();
        }
      }
    }
    return places;
  }

  /** Where the passage begins. */
  public Location at() {
    return at(0, 1);
  }

  /** Finds letters of a body. */
  private record InBody(String text, List<Piece> pieces, SourceMap map) implements Finder {
    @Override
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
  }
}
