package org.tidings.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** A passage while its text is being gathered. */
final class PassageDraft {
  private final Passage.Kind kind;
  private final boolean repeated;
  private final String header;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>(4);

  PassageDraft(Passage.Kind kind, boolean repeated, String header) {
    this.kind = kind;
    this.repeated = repeated;
    this.header = header;
  }

  void add(String words, Node from) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(text.length(), text.length() + words.length(), from));
      text.append(words);
    }
  }

  boolean isBlank() {
    return text.toString().isBlank();
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
