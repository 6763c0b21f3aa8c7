package org.tidings.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.tidings.base.Location;
import org.tidings.markup.Passage;

/**
 * A passage as rules read it: plain text, behind the words of its column, with note of what rules
 * have already taken. A match never crosses a block.
 */
final class Block {
  private final Passage passage;
  private final String text;
  private final String lower;
  private final int shift;
  private final Plain.Origins origins;
  private final BitSet taken = new BitSet(0);
  private List<Sentence> sentences = List.of();

  /** A sentence's place in the text. */
  record Sentence(int from, int to) {}

  Block(Passage passage) {
    this.passage = passage;
    boolean cell = passage.kind() == Passage.Kind.TABLE_CELL && !passage.header().isEmpty();
    String header = cell ? Plain.of(passage.header()).text() + ": " : "";
    Plain.Result plain = Plain.of(passage.text());
    this.shift = header.length();
    this.text = header + plain.text();
    this.origins = plain.origins();
    this.lower = lower(text);
  }

  /** Letter by letter, so that offsets stay what they are. */
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      return lower;
    }
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      letters.append(Character.toLowerCase(text.charAt(i)));
    }
    return letters.toString();
  }

  Passage passage() {
    return passage;
  }

  Passage.Kind kind() {
    return passage.kind();
  }

  /** The words, all blanks and hyphens of one kind. */
  String text() {
    return text;
  }

  /** The same in small letters, letter by letter. */
  String lower() {
    return lower;
  }

  /** Whether it says where it has something from, by a link to another site or a footnote. */
  boolean cites() {
    return passage.cites();
  }

  /** Where a stretch of the text stands in the file. */
  Location at(int from, int to) {
    int start = origin(from);
    return passage.at(start, Math.max(start + 1, end(to)));
  }

  /** The same, with a place for each line. */
  List<Location> places(int from, int to) {
    int start = origin(from);
    return passage.places(start, Math.max(start + 1, end(to)));
  }

  private int origin(int offset) {
    return offset < shift ? 0 : origins.of(offset - shift);
  }

  private int end(int to) {
    return to <= shift ? 1 : Math.min(origins.of(to - 1 - shift) + 1, passage.text().length());
  }

  /** Whether no rule has taken any of a stretch yet. */
  boolean isFree(int from, int to) {
    int next = taken.nextSetBit(from);
    return next < 0 || next >= to;
  }

  /** Takes a stretch: no other rule that asks will report it. */
  void take(int from, int to) {
    taken.set(from, to);
  }

  /** Its sentences. */
  List<Sentence> sentences() {
    if (sentences.isEmpty()) {
      sentences = cut(text);
    }
    return sentences;
  }

  private static List<Sentence> cut(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Sentences.endsAt(text, i)) {
        sentences.add(new Sentence(from, i + 1));
        from = i + 1;
      }
    }
    if (from < text.length() || sentences.isEmpty()) {
      sentences.add(new Sentence(from, text.length()));
    }
    return sentences;
  }

  @Override
  public String toString() {
    return passage.kind() + " at " + passage.at();
  }
}
