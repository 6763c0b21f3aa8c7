package org.tidings.image;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts as a face can set them. What it lacks (emoji, other scripts) is left out, so that no text
 * stands there as boxes or in the wrong order; a text of which most is lacking is no text.
 */
record CardText(FontFace face) {
  /** A space that no line may end at. */
  static final char FIXED_SPACE = '\u00a0';

  private static final Map<Integer, String> STAND_INS =
      Map.of(
          0x2011, "-", 0x2010, "-", 0x2212, "–", 0x02bc, "’", 0x202f, "\u00a0", 0x2007, "\u00a0",
          0x2032, "'", 0x2033, "\"");

  private static final Pattern HOLLOW =
      Pattern.compile("\\(\\s*\\)|\\[\\s*]|“\\s*”|‘\\s*’|«\\s*»|\"\\s*\"");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Before what is left of a sentence whose words are gone. */
  private static final Pattern LOOSE = Pattern.compile("[ ,;:]+(?=[.,;:!?…](?:\\s|$))");

  /** The text without what can't be set; empty when too little is left of it. */
  Optional<String> of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder kept = new StringBuilder(composed.length());
    int letters = 0;
    int lost = 0;
    for (int character : composed.codePoints().toArray()) {
      boolean letter = Character.isLetterOrDigit(character);
      String stand = settable(character);
      kept.append(stand);
      letters += letter ? 1 : 0;
      lost += letter && stand.isEmpty() ? 1 : 0;
    }
    String clean = tidied(kept.toString());
    return clean.isEmpty() || letters == lost || 2 * lost > letters
        ? Optional.empty()
        : Optional.of(clean);
  }

  private String settable(int character) {
    String standIn = STAND_INS.get(character);
    if (standIn != null) {
      return standIn;
    }
    if (character == FIXED_SPACE) {
      return "\u00a0";
    }
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return " ";
    }
    if (isUnseen(character)) {
      return "";
    }
    return face.has(character) ? Character.toString(character) : bare(character);
  }

  /** A letter without its accents, rather than a word without a letter. */
  private String bare(int character) {
    String apart = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
    int base = apart.codePointAt(0);
    boolean known = base != character && Character.isLetter(base) && face.has(base);
    return known ? Character.toString(base) : "";
  }

  /** Accents that stand alone have no place of their own; marks of direction are not drawn. */
  private static boolean isUnseen(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL;
  }

  private static String tidied(String text) {
    String full = HOLLOW.matcher(text).replaceAll(" ");
    return LOOSE.matcher(SPACES.matcher(full).replaceAll(" ")).replaceAll("").strip();
  }
}
