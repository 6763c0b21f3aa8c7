package org.tidings.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits or words, and ages such as {@code four-year-old}. */
final class Numerals {
  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen")
              .split(" ", -1));
  private static final List<String> TENS =
      List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
  private static final Map<String, Integer> WORDS = words();
  private static final Pattern OLD =
      Pattern.compile("([a-z0-9]{1,10}(?:-[a-z]{1,6})?)-(year|month|week|day)s?-old");
  private static final int LONGEST = 24;
  private static final int MOST = 3;

  private Numerals() {}

  /** The words for the years of a child. */
  static List<String> ofChildren() {
    return SMALL.subList(1, Ages.ADULT);
  }

  /** The number that a word is, or -1. */
  static int of(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return -1;
    }
    return Character.isDigit(word.charAt(0)) ? digits(word) : WORDS.getOrDefault(word, -1);
  }

  private static int digits(String word) {
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9' || i == MOST) {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < SMALL.size(); i++) {
      words.put(SMALL.get(i), i);
    }
    for (int ten = 2; ten < TENS.size(); ten++) {
      words.put(TENS.get(ten), ten * 10);
      for (int one = 1; one < 10; one++) {
        words.put(TENS.get(ten) + "-" + SMALL.get(one), ten * 10 + one);
      }
    }
    return Map.copyOf(words);
  }

  /** The years of a word such as {@code four-year-old}; 0 for months, -1 if it is none. */
  static int yearsOld(String word) {
    if (!word.endsWith("-old")) {
      return -1;
    }
    Matcher old = OLD.matcher(word);
    if (!old.matches()) {
      return -1;
    }
    int number = of(old.group(1));
    return number < 0 || old.group(2).equals("year") ? number : 0;
  }
}
