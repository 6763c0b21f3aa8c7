package org.tidings.intake;

/**
 * One thing that an import did to a file besides copying it.
 *
 * @param kind what such notes have in common, in plain words, so that they can be counted
 * @param line the line of the old file; 0 when no line is to blame
 */
public record Note(Effect effect, String kind, int line, String text) {

  /** What became of the thing. */
  public enum Effect {
    /** It says the same in another form. */
    CHANGED("changed"),
    /** It was not said plainly, and somebody should look. */
    GUESSED("guessed"),
    /** It is not in the new file. */
    DROPPED("dropped");

    private final String word;

    Effect(String word) {
      this.word = word;
    }

    /** The word in the report. */
    public String word() {
      return word;
    }
  }
}
