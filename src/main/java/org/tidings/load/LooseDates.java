package org.tidings.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what a wrongly written date means, to show it as it must be written. */
final class LooseDates {
  private static final String SHAPES = "Write it as 2026-11-20, or with a time: 2026-11-20 09:00.";
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,4})[-/. ](\\d{1,2})[-/. ](\\d{1,4})(.*)");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (\\p{L}+),? (\\d{4})(.*)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:\\p{L}+,? )?(\\p{L}+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(.*)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "[Tt ,]*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(Z|[+-]\\d{1,2}(?::?\\d{2})?)?");
  private static final Map<String, Integer> MONTHS = months();

  private LooseDates() {}

  private static Map<String, Integer> months() {
    List<String> names =
        List.of(
            "january jan eanáir eanair",
            "february feb feabhra",
            "march mar márta marta",
            "april apr aibreán aibrean",
            "may bealtaine",
            "june jun meitheamh",
            "july jul iúil iuil",
            "august aug lúnasa lunasa",
            "september sep sept meán-fómhair",
            "october oct deireadh-fómhair",
            "november nov samhain samhna",
            "december dec nollaig");
    Map<String, Integer> months = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  static String hint(String text) {
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return write(of(number(compact, 1), number(compact, 2), number(compact, 3)), "");
    }
    Matcher words = DAY_FIRST.matcher(text);
    if (words.matches()) {
      return write(of(number(words, 3), month(words.group(2)), number(words, 1)), words.group(4));
    }
    words = MONTH_FIRST.matcher(text);
    if (words.matches()) {
      return write(of(number(words, 3), month(words.group(1)), number(words, 2)), words.group(4));
    }
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.matches() ? numbers(numbers) : SHAPES;
  }

  private static String numbers(Matcher parts) {
    int first = number(parts, 1);
    int second = number(parts, 2);
    int third = number(parts, 3);
    String rest = parts.group(4);
    if (first > 31) {
      return of(first, second, third).isEmpty()
          ? inCalendar(first, second, third)
          : write(of(first, second, third), rest);
    }
    int year = third < 100 ? 2000 + third : third;
    Optional<LocalDate> european = of(year, second, first);
    Optional<LocalDate> american = of(year, first, second);
    if (european.isPresent() && american.isPresent() && first != second) {
      return "Write it as %s (day first) or %s (month first)."
          .formatted(european.get(), american.get());
    }
    return write(european.isPresent() ? european : american, rest);
  }

  /** What to say of a day that the calendar lacks. */
  static String inCalendar(int year, int month, int day) {
    if (month >= 1 && month <= 12 && year > 0) {
      int last = YearMonth.of(year, month).lengthOfMonth();
      return day == 0
          ? "Days count from 01: write it as " + LocalDate.of(year, month, 1) + "."
          : "That month has %s days: write it as %s, or name another day."
              .formatted(last, LocalDate.of(year, month, last));
    }
    Optional<LocalDate> swapped = of(year, /* month= */ day, /* day= */ month);
    if (month > 12 && swapped.isPresent()) {
      return "There is no month %s. If day and month are swapped, write it as %s."
          .formatted(month, swapped.get());
    }
    return "There is no month %s: months are 01 to 12. %s".formatted(month, SHAPES);
  }

  private static String write(Optional<LocalDate> day, String rest) {
    if (day.isEmpty()) {
      return SHAPES;
    }
    Matcher clock = CLOCK.matcher(rest);
    if (rest.isBlank() || !clock.matches()) {
      return "Write it as " + day.get() + ".";
    }
    String time = "%2s:%s".formatted(clock.group(1), clock.group(2)).replace(' ', '0');
    String offset = clock.group(4);
    return offset == null
        ? "Write it as %s %s.".formatted(day.get(), time)
        : "Write it as %sT%s:%s%s."
            .formatted(
                day.get(), time, clock.group(3) == null ? "00" : clock.group(3), colon(offset));
  }

  private static String colon(String offset) {
    if (offset.equals("Z")) {
      return offset;
    }
    String digits = offset.substring(1).replace(":", "");
    String four = digits.length() <= 2 ? "%2s00".formatted(digits) : "%4s".formatted(digits);
    String padded = four.replace(' ', '0');
    return offset.charAt(0) + padded.substring(0, 2) + ":" + padded.substring(2);
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    boolean real =
        year >= 1
            && year <= 9999
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
