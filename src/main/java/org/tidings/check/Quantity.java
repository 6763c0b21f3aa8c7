package org.tidings.check;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers as they are written in a text. */
final class Quantity {
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

  /** The words with which a number of {@link Phrase#NUMERAL} can begin. */
  static final Set<String> WORDS =
      Stream.of(SMALL.subList(1, SMALL.size()), TENS.subList(2, TENS.size()), List.of("hundred"))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "k",
          1e3,
          "million",
          1e6,
          "m",
          1e6,
          "mn",
          1e6,
          "billion",
          1e9,
          "bn",
          1e9);
  private static final Map<String, Integer> NUMERALS = numerals();

  private Quantity() {}

  private static Map<String, Integer> numerals() {
    return IntStream.range(0, 100)
        .boxed()
        .collect(Collectors.toUnmodifiableMap(Quantity::word, number -> number));
  }

  private static String word(int number) {
    if (number < SMALL.size()) {
      return SMALL.get(number);
    }
    String tens = TENS.get(number / 10);
    return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
  }

  /** The value of a number in digits or of a number word below a hundred. */
  static OptionalDouble of(String written) {
    Integer numeral = NUMERALS.get(written);
    if (numeral != null) {
      return OptionalDouble.of(numeral);
    }
    String digits = written.replace(",", "").replace(" ", "");
    try {
      return digits.isEmpty() || !Character.isDigit(digits.charAt(0))
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(digits));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** What a word behind a number multiplies it by; 1 for other words. */
  static double scale(String word) {
    return SCALES.getOrDefault(word, 1.0);
  }
}
