package org.tidings.intake;

import java.util.ArrayList;
import java.util.List;
import org.tidings.intake.Note.Effect;

/** Gathers the notes on one file. */
final class Notes {
  private static final int LONGEST = 300;

  private final List<Note> notes = new ArrayList<>();

  void changed(String kind, int line, String text) {
    add(Effect.CHANGED, kind, line, text);
  }

  void guessed(String kind, int line, String text) {
    add(Effect.GUESSED, kind, line, text);
  }

  void dropped(String kind, int line, String text) {
    add(Effect.DROPPED, kind, line, text);
  }

  private void add(Effect effect, String kind, int line, String text) {
    String plain = text.replaceAll("\\s+", " ").strip();
    int end = Math.min(plain.length(), LONGEST);
    notes.add(new Note(effect, kind, line, end < plain.length() ? cut(plain, end) : plain));
  }

  private static String cut(String text, int end) {
    int clean = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, clean) + "…";
  }

  List<Note> toList() {
    return List.copyOf(notes);
  }
}
