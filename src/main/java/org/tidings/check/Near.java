package org.tidings.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words around a match, within its sentence. */
final class Near {
  private static final String STOPS = ".!?;:\n";

  private Near() {}

  /** Up to some words before an offset, the nearest last. */
  static List<String> wordsBefore(String text, int offset, int most) {
    List<String> words = new ArrayList<>(most);
    int at = offset;
    while (words.size() < most && at > 0) {
      int end = at;
      while (end > 0 && !isLetter(text.charAt(end - 1)) && !isStop(text, end - 1)) {
        end--;
      }
      int start = end;
      while (start > 0 && end - start < 40 && isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (start == end) {
        break;
      }
      words.add(text.substring(start, end));
      at = start;
    }
    Collections.reverse(words);
    return words;
  }

  /** The last word before an offset; empty when the sentence begins there. */
  static String wordBefore(String text, int offset) {
    List<String> words = wordsBefore(text, offset, 1);
    return words.isEmpty() ? "" : words.get(0);
  }

  /** What stands before an offset in its sentence, up to some letters. */
  static String before(String text, int offset, int most) {
    int from = offset;
    while (from > 0 && offset - from < most && !isStop(text, from - 1)) {
      from--;
    }
    return text.substring(from, offset);
  }

  /** What follows in the sentence, up to some letters. */
  static String after(String text, int offset, int most) {
    int to = offset;
    while (to < text.length() && to - offset < most && !isStop(text, to)) {
      to++;
    }
    return text.substring(offset, to);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
  }

  /** A stop between digits ends nothing. */
  private static boolean isStop(String text, int i) {
    return STOPS.indexOf(text.charAt(i)) >= 0
        && (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }
}
