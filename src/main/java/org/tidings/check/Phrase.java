package org.tidings.check;

import java.util.regex.Pattern;

/** Patterns of whole words in small letters. */
final class Phrase {
  /** No letter or digit stands before (editorial policy, section 1). */
  static final String B = "(?<![a-z0-9\u00e0-\u017e])";

  /** No letter or digit stands behind. */
  static final String E = "(?![a-z0-9\u00e0-\u017e])";

  /** A number in digits. */
  static final String NUMBER = "\\d(?:[\\d,.]{0,15}\\d)?+";

  /** A number in a word, up to a hundred. */
  static final String NUMERAL =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty"
          + "|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:a )?hundred)";

  /** What may stand between two words of a sentence. */
  static final String GAP = "[ ,'\"()\u2018\u2019\u201c\u201d-]{1,4}+";

  /** A word of whatever letters. */
  static final String WORD = "[\\p{L}\\p{N}'\u2019&/]{1,30}+";

  private Phrase() {}

  /** One of some phrases, in whole words. */
  static Pattern of(String... phrases) {
    return Pattern.compile(B + "(?:" + String.join("|", phrases) + ")" + E);
  }

  /** Up to some words and the blanks around them, as few as will do. */
  static String words(int most) {
    return "(?:" + GAP + WORD + "){0," + most + "}?" + GAP;
  }
}
