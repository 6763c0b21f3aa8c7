package org.tidings.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits or words, and ages such as {@code four-year-old}. */
final class Numerals {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Pattern OLD =
      Pattern.compile("([a-z0-9]{1,10}(?:-[a-z]{1,6})?)-(year|month|week|day)s?-old");
  private static final int LONGEST = 24;

  private Numerals() {}

  /** The number that a word is, or -1. */
  static int of(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return -1;
    }
    if (Character.isDigit(word.charAt(0))) {
      return word.matches("[0-9]{1,3}") ? Integer.parseInt(word) : -1;
    }
    int small = SMALL.indexOf(word);
    return small >= 0 ? small : tens(word);
  }

  private static int tens(String word) {
    int hyphen = word.indexOf('-');
    int ten = TENS.indexOf(hyphen < 0 ? word : word.substring(0, hyphen));
    int one = hyphen < 0 ? 0 : SMALL.indexOf(word.substring(hyphen + 1));
    return ten < 2 || one < 0 || one > 9 ? -1 : ten * 10 + one;
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
