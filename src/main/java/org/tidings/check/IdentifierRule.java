package org.tidings.check;

/** Finds one family of identifiers in a block. */
@FunctionalInterface
interface IdentifierRule {
  /** What the word boundaries of the policy are: no letter or digit before. */
  String B = "(?<![A-Za-z0-9À-ž])";

  /** No letter or digit behind. */
  String E = "(?![A-Za-z0-9À-ž])";

  /** {@code no}, {@code number} and the like, behind a blank or none. */
  String NO = "[ _.(-]{0,2}(?:nos?\\.?|nums?\\.?|numbers?|nr\\.?|#)";

  /** No stroke, plus or hyphen before, and a stop only behind a letter, as in "No.". */
  String ALONE = "(?<![/+-])(?<![^A-Za-z]\\.)";

  /** What to do about a number that ought not to be there. */
  String REMOVE = "Remove it, and check the photo or screenshot it came from.";

  /** Reads a block and tells what it finds. */
  void read(Reading reading);

  /** Whether a stop stands right before, as in "No.123". */
  static boolean isDotted(Reading reading, int from) {
    return from > 0 && reading.text().charAt(from - 1) == '.';
  }

  /** A stretch without the signs between its letters and digits, in capitals. */
  static String bare(String words) {
    StringBuilder bare = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != ' ' && c != '-') {
        bare.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
      }
    }
    return bare.toString();
  }
}
