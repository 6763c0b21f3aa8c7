package org.tidings.markup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and numbers for the facts. */
final class FactWords {
  private static final String SENTENCE_ENDS = ".!?:\n\u2026";
  private static final String MONEY = "€£$";

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private boolean sentenceStart = true;

  /** A word or a number, and whether a sentence begins with it; its letters are cut out late. */
  record Word(String source, int from, int to, boolean startsSentence) {
    String text() {
      return source.substring(from, to).replace('\u2019', '\'');
    }

    int length() {
      return to - from;
    }

    char first() {
      return source.charAt(from);
    }

    boolean isNumber() {
      return Character.isDigit(first()) || MONEY.indexOf(first()) >= 0;
    }

    boolean isCapital() {
      return Character.isUpperCase(first());
    }

    /** A number without what only parts its thousands. */
    String number() {
      return text().replace(",", "");
    }
  }

  private FactWords(String text) {
    this.text = text;
  }

  static List<Word> of(String text) {
    boolean plain = Normalizer.isNormalized(text, Normalizer.Form.NFKC);
    FactWords reader =
        new FactWords(plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKC));
    reader.read();
    return reader.words;
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      char letter = text.charAt(i);
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
    words.add(new Word(text, from, to, sentenceStart));
    sentenceStart = false;
    return to;
  }

  private boolean isDigit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  /** Digits with what stands between them: 1,200 and 9.30 and 12/3/2026 and 2026-11-20; or 12%. */
  private int numberEnd(int from) {
    int end = from + 1;
    while (end < text.length()
        && (isDigit(end) || (".,:/-".indexOf(text.charAt(end)) >= 0 && isDigit(end + 1)))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '%' ? end + 1 : end;
  }

  /** Letters and digits, with apostrophes and hyphens between them. */
  private int wordEnd(int from) {
    int end = from + 1;
    while (end < text.length() && (isLetter(end) || (isJoint(end) && isLetter(end + 1)))) {
      end++;
    }
    return end;
  }

  private boolean isLetter(int i) {
    return i < text.length() && isWordLetter(text.charAt(i));
  }

  /** Nearly all letters are of the first 128. */
  private static boolean isWordLetter(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private boolean isJoint(int i) {
    return "'\u2019-".indexOf(text.charAt(i)) >= 0;
  }
}
