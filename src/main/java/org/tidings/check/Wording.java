package org.tidings.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a row of words: letters and digits with the apostrophes, hyphens and points of
 * numbers inside them. Each is there as written and in small letters without {@code 's}.
 */
final class Wording {
  private static final int FEW = 32;

  private final String text;
  private final String lower;
  private int[] starts = new int[FEW];
  private int[] ends = new int[FEW];
  private @Nullable String[] small = new @Nullable String[FEW];
  private int size;

  private Wording(Block block) {
    this.text = block.text();
    this.lower = block.lower();
  }

  static Wording of(Block block, Block.Sentence sentence) {
    Wording words = new Wording(block);
    int i = sentence.from();
    while (i < sentence.to()) {
      if (isLetter(words.text.charAt(i))) {
        int end = words.end(i, sentence.to());
        words.add(i, end);
        i = end;
      } else {
        i++;
      }
    }
    return words;
  }

  private int end(int from, int limit) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      if (!isLetter(c) && !(i + 1 < limit && isInside(c, i))) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean isInside(char c, int i) {
    return (isJoint(c) || isInNumber(i)) && isLetter(text.charAt(i + 1));
  }

  /** The comma of {@code 1,750}, the stop of {@code 3.5}. */
  private boolean isInNumber(int i) {
    char c = text.charAt(i);
    return (c == ',' || c == '.')
        && i > 0
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean isLetter(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private static boolean isJoint(char c) {
    return c == '-' || isApostrophe(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private void add(int from, int to) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      small = Arrays.copyOf(small, size * 2);
    }
    starts[size] = from;
    ends[size] = to;
    size++;
  }

  private boolean isOwner(int from, int to) {
    return to - from > 2 && text.charAt(to - 1) == 's' && isApostrophe(text.charAt(to - 2));
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  private int bareEnd(int word) {
    return isOwner(starts[word], ends[word]) ? ends[word] - 2 : ends[word];
  }

  /** The word in small letters, without {@code 's}; empty outside the sentence. */
  String small(int word) {
    if (word < 0 || word >= size) {
      return "";
    }
    String known = small[word];
    if (known == null) {
      known = lower.substring(starts[word], bareEnd(word));
      small[word] = known;
    }
    return known;
  }

  /** The word as written, without {@code 's}. */
  String written(int word) {
    return text.substring(starts[word], bareEnd(word));
  }

  /** Whether a word has no more letters than this, nothing but capitals behind the first. */
  boolean isBrief(int word, int most) {
    int length = bareEnd(word) - starts[word];
    return length <= most && (length == 1 || Character.isUpperCase(text.charAt(starts[word] + 1)));
  }

  /** Whether it says whose: {@code Teresa's}, {@code James'}. */
  boolean owns(int word) {
    return bareEnd(word) < ends[word] || after(word).startsWith("\u2019 ");
  }

  /**
   * Whether a word begins with a capital, with or without the h or t of Irish grammar before it.
   */
  boolean isCapital(int word) {
    if (word < 0 || word >= size) {
      return false;
    }
    int at = starts[word];
    char first = text.charAt(at);
    boolean prefixed = (first == 'h' || first == 't') && ends[word] - at > 3;
    return Character.isUpperCase(prefixed ? text.charAt(at + 1) : first);
  }

  boolean isNumber(int word) {
    return word >= 0 && word < size && Character.isDigit(text.charAt(starts[word]));
  }

  /** What stands between a word and the next; up to three letters behind the last. */
  String after(int word) {
    int to = word + 1 < size ? starts[word + 1] : Math.min(text.length(), ends[word] + 3);
    return text.substring(ends[word], Math.max(ends[word], to));
  }

  /** What stands right before a word: up to two letters. */
  String before(int word) {
    return text.substring(Math.max(0, starts[word] - 2), starts[word]);
  }

  /** Whether nothing but a blank stands between a word and the next. */
  boolean joins(int word) {
    return word >= 0
        && word + 1 < size
        && starts[word + 1] == ends[word] + 1
        && Character.isWhitespace(text.charAt(ends[word]));
  }

  /**
   * Whether a word and the next belong together although a stop may stand between: {@code St. J}.
   */
  boolean flows(int word) {
    return joins(word)
        || (word >= 0 && word + 1 < size && (after(word).equals(". ") || after(word).equals(".")));
  }
}
