package org.tidings.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tidings.base.Ascii;

/** Says where what is served begins to differ from what was built. */
final class LiveDifference {
  private LiveDifference() {}

  static String words(byte[] built, byte[] served) {
    int at = Arrays.mismatch(built, served);
    if (served.length == 0) {
      return "nothing came";
    }
    if (at == served.length) {
      return "it breaks off after %s of %s bytes".formatted(served.length, built.length);
    }
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += served[i] == '\n' ? 1 : 0;
    }
    return "it differs from line %s on (%s)%s"
        .formatted(line, length(built.length, served.length), added(built, served));
  }

  private static String length(int built, int served) {
    if (built == served) {
      return "of the same length";
    }
    return served > built
        ? (served - built) + " bytes longer"
        : (built - served) + " bytes shorter";
  }

  /** Some hosts put scripts of their own into pages. */
  private static String added(byte[] built, byte[] served) {
    return scripts(served) > scripts(built) ? "; a script was put into it on its way" : "";
  }

  private static int scripts(byte[] bytes) {
    String text = Ascii.lower(new String(bytes, StandardCharsets.ISO_8859_1));
    int count = 0;
    for (int at = text.indexOf("<script"); at >= 0; at = text.indexOf("<script", at + 1)) {
      count++;
    }
    return count;
  }
}
