package org.tidings.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** A passage while its text is being gathered. */
final class PassageDraft {
  private final Passage.Kind kind;
  private final boolean repeated;
  private final String header;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>(4);
  private boolean cites;

  PassageDraft(Passage.Kind kind, boolean repeated, String header) {
    this.kind = kind;
    this.repeated = repeated;
    this.header = header;
  }

  void add(String words, List<SourceSpan> spans, Piece.Spelling spelling) {
    if (!words.isEmpty()) {
      int start = text.length();
      text.append(words);
      pieces.add(new Piece(start, text.length(), spans, spelling));
    }
  }

  /** Notes that it says where it has something from. */
  void cite() {
    cites = true;
  }

  boolean cites() {
    return cites;
  }

  boolean isBlank() {
    return text.chars().allMatch(Character::isWhitespace);
  }

  Passage.Kind kind() {
    return kind;
  }

  boolean repeated() {
    return repeated;
  }

  String header() {
    return header;
  }

  String text() {
    return text.toString();
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }
}
