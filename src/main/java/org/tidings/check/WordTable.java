package org.tidings.check;

import java.util.Map;

/**
 * Which rules a block concerns: every word that triggers a rule, with the set of its rules, looked
 * up letter by letter in one walk through the text.
 */
final class WordTable {
  private static final int PRIME = 31;

  private final String[] words;
  private final long[] rules;
  private final int mask;
  private final long anywhere;
  private final long digit;
  private final long at;
  private final long percent;

  /**
   * @param triggers the rules of each word, a bit for each
   */
  WordTable(Map<String, Long> triggers) {
    int size = Integer.highestOneBit(Math.max(16, triggers.size() * 4)) * 2;
    words = new String[size];
    rules = new long[size];
    mask = size - 1;
    triggers.forEach(this::put);
    anywhere = triggers.getOrDefault(BlockRule.ANY, 0L);
    digit = triggers.getOrDefault(BlockRule.DIGIT, 0L);
    at = triggers.getOrDefault(BlockRule.AT, 0L);
    percent = triggers.getOrDefault(BlockRule.PERCENT, 0L);
  }

  private void put(String word, long its) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = PRIME * hash + word.charAt(i);
    }
    int slot = slot(hash);
    while (words[slot] != null) {
      slot = (slot + 1) & mask;
    }
    words[slot] = word;
    rules[slot] = its;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & mask;
  }

  /** The rules that a text in small letters concerns. */
  long in(String text) {
    long concerned = anywhere;
    int start = 0;
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWordLetter(c)) {
        hash = PRIME * hash + c;
        concerned |= c <= '9' ? digit : 0;
      } else {
        concerned |= i > start ? word(text, start, i, hash) : 0;
        concerned |= c == '@' ? at : c == '%' ? percent : 0;
        start = i + 1;
        hash = 0;
      }
    }
    return start < text.length() ? concerned | word(text, start, text.length(), hash) : concerned;
  }

  /**
   * Where the next word that concerns a rule begins, at or behind an offset; the text's length when
   * there is none.
   */
  int next(String text, int from) {
    int i = from;
    while (i > 0 && i < text.length() && isWordLetter(text.charAt(i - 1))) {
      i++;
    }
    while (i < text.length()) {
      if (isWordLetter(text.charAt(i))) {
        int hash = text.charAt(i);
        int end = i + 1;
        while (end < text.length() && isWordLetter(text.charAt(end))) {
          hash = PRIME * hash + text.charAt(end);
          end++;
        }
        boolean number = digit != 0 && text.charAt(i) <= '9';
        if (number || word(text, i, end, hash) != 0) {
          return i;
        }
        i = end;
      }
      i++;
    }
    return text.length();
  }

  private static boolean isWordLetter(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private long word(String text, int from, int to, int hash) {
    int slot = slot(hash);
    while (words[slot] != null) {
      String word = words[slot];
      if (word.length() == to - from && text.startsWith(word, from)) {
        return rules[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }
}
