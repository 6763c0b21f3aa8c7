package org.tidings.markup;

import org.commonmark.node.SourceSpan;
import org.jsoup.parser.Parser;

/**
 * Walks through a text and the source that it was read from side by side, past what the source has
 * more of: backslashes, entities, backticks, indents.
 */
final class Alignment {
  private static final int LONGEST_ENTITY = 34;
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String source;
  private final Piece piece;
  private final String text;
  private int span;
  private int offset;
  private int letter;
  private boolean escaped;

  /** A place in the source: which span of the piece, how far in it and how wide. */
  record Spot(int span, int offset, int width) {}

  Alignment(String source, Piece piece, String text) {
    this.source = source;
    this.piece = piece;
    this.text = text;
  }

  /** Where a letter of the text stands. */
  Spot spot(int wanted) {
    span = 0;
    offset = 0;
    letter = piece.start();
    while (true) {
      if (offset >= current().getLength()) {
        if (span == piece.spans().size() - 1) {
          return new Spot(span, Math.max(0, current().getLength() - 1), 1);
        }
        nextSpan();
      } else if (step(wanted)) {
        return new Spot(span, offset, Math.max(1, entityHere()));
      }
    }
  }

  private SourceSpan current() {
    return piece.spans().get(span);
  }

  /** A line break in the source is a blank in the text. */
  private void nextSpan() {
    span++;
    offset = 0;
    if (letter < piece.end() && Character.isWhitespace(text.charAt(letter))) {
      letter++;
    }
  }

  /** Goes on by one letter of the text or by what it has no letter for; true when found. */
  private boolean step(int wanted) {
    char written = source.charAt(current().getInputIndex() + offset);
    if (letter >= piece.end()) {
      offset++;
      return false;
    }
    int entity = entityHere();
    if (entity > 0) {
      int meant = meaning(entity).length();
      if (letter + meant > wanted) {
        return true;
      }
      letter += meant;
      offset += entity;
      return false;
    }
    escaped = !escaped && isEscape(written);
    boolean same = written == text.charAt(letter) && !escaped;
    if (same && letter >= wanted) {
      return true;
    }
    letter += same ? 1 : 0;
    offset++;
    return false;
  }

  private int entityHere() {
    boolean maybe = source.charAt(current().getInputIndex() + offset) == '&';
    return maybe && letter < piece.end() ? entityLength() : 0;
  }

  private boolean isEscape(char written) {
    if (written != '\\' || piece.spelling() == Piece.Spelling.CODE) {
      return false;
    }
    int next = current().getInputIndex() + offset + 1;
    return offset + 1 < current().getLength()
        && source.charAt(next) == text.charAt(letter)
        && PUNCTUATION.indexOf(source.charAt(next)) >= 0;
  }

  /** How long the entity here is in the source; 0 when the text does not have its meaning. */
  private int entityLength() {
    int index = current().getInputIndex() + offset;
    int limit = Math.min(index + LONGEST_ENTITY, index + current().getLength() - offset);
    int end = index;
    while (end < limit && source.charAt(end) != ';') {
      end++;
    }
    if (piece.spelling() == Piece.Spelling.CODE || end == limit) {
      return 0;
    }
    int length = end + 1 - index;
    String meant = meaning(length);
    return meant.length() < length && text.startsWith(meant, letter) ? length : 0;
  }

  private String meaning(int length) {
    int index = current().getInputIndex() + offset;
    return Parser.unescapeEntities(source.substring(index, index + length), false);
  }
}
