package org.tidings.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes a part of an address from words: small letters, digits and hyphens, fadas folded. */
public final class Slug {
  private static final Map<Character, String> FOLDED =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ı', "i"));

  private Slug() {}

  /** The slug of some words; empty when they hold neither letter nor digit. */
  public static String of(String words) {
    String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      String folded = FOLDED.get(letter);
      boolean keep = folded != null || isPlain(letter);
      if (keep) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        slug.append(folded != null ? folded : letter);
        gap = false;
      } else if (!isSilent(letter)) {
        gap = true;
      }
    }
    return slug.toString();
  }

  private static boolean isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }

  /** Accents and apostrophes vanish without leaving a hyphen. */
  private static boolean isSilent(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK
        || letter == '\''
        || letter == '’'
        || letter == '‘';
  }
}
