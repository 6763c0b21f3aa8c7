package org.tidings.markup;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text cut into words and numbers for the facts: where each begins and ends, and whether a
 * sentence begins with it. Nearly all words state nothing, so their letters are cut out late.
 */
final class FactWords {
  private static final String SENTENCE_ENDS = ".!?:\n\u2026";
  private static final String MONEY = "€£$";
  private static final int FEW = 64;

  private final char[] text;
  private int[] starts = new int[FEW];
  private int[] ends = new int[FEW];
  private boolean[] opening = new boolean[FEW];
  private int size;
  private boolean sentenceStart = true;

  private FactWords(char[] text) {
    this.text = text;
  }

  static FactWords of(String text) {
    char[] letters = text.toCharArray();
    FactWords words =
        new FactWords(
            isAscii(letters)
                ? letters
                : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray());
    words.read();
    return words;
  }

  private static boolean isAscii(char[] letters) {
    for (char letter : letters) {
      if (letter >= 128) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return size;
  }

  String text(int word) {
    return new String(text, starts[word], length(word)).replace('\u2019', '\'');
  }

  /** A number without what only parts its thousands. */
  String number(int word) {
    return text(word).replace(",", "");
  }

  int length(int word) {
    return ends[word] - starts[word];
  }

  char first(int word) {
    return text[starts[word]];
  }

  char last(int word) {
    return text[ends[word] - 1];
  }

  boolean startsSentence(int word) {
    return opening[word];
  }

  boolean isNumber(int word) {
    char first = first(word);
    return first < 128
        ? (first >= '0' && first <= '9') || first == '$'
        : Character.isDigit(first) || MONEY.indexOf(first) >= 0;
  }

  boolean isCapital(int word) {
    char first = first(word);
    return first < 128 ? first >= 'A' && first <= 'Z' : Character.isUpperCase(first);
  }

  private void read() {
    int i = 0;
    while (i < text.length) {
      char letter = text[i];
      if (isWordLetter(letter) && !isDigit(i)) {
        i = add(i, wordEnd(i));
      } else if (isDigit(i) || (MONEY.indexOf(letter) >= 0 && isDigit(i + 1))) {
        i = add(i, numberEnd(i));
      } else {
        i++;
        sentenceStart |= letter != ' ' && SENTENCE_ENDS.indexOf(letter) >= 0 && !isLetter(i);
      }
    }
  }

  private int add(int from, int to) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      opening = Arrays.copyOf(opening, 2 * size);
    }
    starts[size] = from;
    ends[size] = to;
    opening[size] = sentenceStart;
    size++;
    sentenceStart = false;
    return to;
  }

  private boolean isDigit(int i) {
    if (i >= text.length) {
      return false;
    }
    char letter = text[i];
    return letter < 128 ? letter >= '0' && letter <= '9' : Character.isDigit(letter);
  }

  /** Digits with what stands between them: 1,200 and 9.30 and 12/3/2026 and 2026-11-20; or 12%. */
  private int numberEnd(int from) {
    int end = from + 1;
    while (end < text.length
        && (isDigit(end) || (".,:/-".indexOf(text[end]) >= 0 && isDigit(end + 1)))) {
      end++;
    }
    return end < text.length && text[end] == '%' ? end + 1 : end;
  }

  /** Letters and digits, with apostrophes and hyphens between them. */
  private int wordEnd(int from) {
    char[] letters = text;
    int end = from + 1;
    while (end < letters.length
        && (isWordLetter(letters[end]) || (isJoint(letters[end]) && isLetter(end + 1)))) {
      end++;
    }
    return end;
  }

  private boolean isLetter(int i) {
    return i < text.length && isWordLetter(text[i]);
  }

  /** Nearly all letters are of the first 128. */
  private static boolean isWordLetter(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private static boolean isJoint(char c) {
    return c == '\'' || c == '\u2019' || c == '-';
  }
}
