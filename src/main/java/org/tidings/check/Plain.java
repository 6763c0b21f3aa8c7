package org.tidings.check;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as rules read it (editorial policy, section 1): compatibility forms made plain, blanks and
 * hyphens of one kind, nothing invisible; with the way back to the letters as they are written.
 */
final class Plain {
  private static final String BLANKS = "\u00A0\u2007\u2009\u200A\u202F\t\r\n";
  private static final String UNSEEN = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

  private final StringBuilder text;
  private int[] origins;

  private Plain(int length) {
    text = new StringBuilder(length);
    origins = new int[length + 1];
  }

  /** The text, and where each of its letters stands in the one it was made of. */
  record Result(String text, Origins origins) {}

  /** Where a letter came from; the letter after the last came from behind the last. */
  @FunctionalInterface
  interface Origins {
    int of(int offset);
  }

  static Result of(String written) {
    if (isPlain(written)) {
      return new Result(written, offset -> offset);
    }
    Plain plain = new Plain(written.length());
    int i = 0;
    while (i < written.length()) {
      if (isAscii(written.charAt(i))
          && (i + 1 == written.length() || isAscii(written.charAt(i + 1)))) {
        plain.origin(plain.text.length(), i);
        plain.text.append(written.charAt(i));
        i++;
        continue;
      }
      int end = clusterEnd(written, i);
      plain.add(written.substring(i, end), i);
      i = end;
    }
    plain.origin(plain.text.length(), written.length());
    int[] origins = plain.origins;
    return new Result(plain.text.toString(), offset -> origins[offset]);
  }

  private static boolean isAscii(char c) {
    return c >= ' ' && c <= '~';
  }

  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!isAscii(c) && !isHarmless(c)) {
        return false;
      }
    }
    return true;
  }

  /** Letters with accents, curly quotes and the like, which stand for themselves. */
  private static boolean isHarmless(char c) {
    return (c >= '\u00C0' && c <= '\u017E' && Normalizer.isNormalized("" + c, Normalizer.Form.NFKC))
        || (c >= '\u2018' && c <= '\u201E')
        || c == '\u20AC'
        || c == '\u00A3';
  }

  /** A letter with the marks that belong to it. */
  private static int clusterEnd(String written, int from) {
    int end = written.offsetByCodePoints(from, 1);
    while (end < written.length() && isMark(written.codePointAt(end))) {
      end = written.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private void add(String cluster, int from) {
    String plain = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain(plain.charAt(i));
      if (UNSEEN.indexOf(c) < 0) {
        origin(text.length(), from);
        text.append(c);
      }
    }
  }

  private static char plain(char c) {
    if (BLANKS.indexOf(c) >= 0) {
      return ' ';
    }
    return (c >= '\u2010' && c <= '\u2015') || c == '\u2212' ? '-' : c;
  }

  private void origin(int offset, int from) {
    if (offset >= origins.length) {
      origins = Arrays.copyOf(origins, offset * 2 + 1);
    }
    origins[offset] = from;
  }
}
