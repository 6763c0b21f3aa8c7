package org.tidings.markup;

/** Finds characters that no page may hold; printed they are left out or become a blank. */
final class Characters {
  private static final int MOST = 20;

  private Characters() {}

  static void inspect(SourceMap map, Remarks remarks) {
    String source = map.source();
    int line = 0;
    int start = 0;
    int found = 0;
    for (int i = 0; i < source.length() && found < MOST; i++) {
      char letter = source.charAt(i);
      if (letter >= ' ' && letter < 0x7F) {
        continue;
      }
      if (letter == '\n') {
        line++;
        start = i + 1;
      } else if (letter != '\r' && !HtmlOut.isAllowed(source, i)) {
        found++;
        remarks.warning(
            "markup/control-character",
            map.at(line, i - start),
            "An invisible character that no page may hold (code "
                + Integer.toHexString(letter)
                + ").",
            "Remove it: go to this place and delete what stands between the letters you see.");
      }
    }
  }
}
