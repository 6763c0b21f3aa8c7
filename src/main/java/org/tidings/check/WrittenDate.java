package org.tidings.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with day, month and year as people write them, in English or Irish.
 *
 * @param length how many letters it takes
 */
record WrittenDate(LocalDate day, int length) {
  private static final String E = "(?![a-z0-9à-ž])";

  /** The beginnings of the months' names, with the mutations that Irish gives them. */
  private static final List<String> MONTHS =
      List.of(
          "jan|ean",
          "feb|fea|fhea",
          "mar|már|mhár",
          "apr|aib",
          "may|bea|bhea",
          "jun|mei|mhei",
          "jul|iúi",
          "aug|lún",
          "sep|meán|mheán",
          "oct|dei|dhei",
          "nov|sam|sham",
          "dec|nol");

  private static final String NAME = "([a-zà-ž]{3,12}(?: fómhair)?)\\.?";
  private static final String ORDINAL = "(\\d{1,2})(?:st|nd|rd|th|ú)?";

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([/. -])(\\d{1,2})\\2(\\d{4}|\\d{2})" + E);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})" + E);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          ORDINAL + "[ -](?:of |de |d')?(?:mh?í )?(?:na )?" + NAME + ",?[ -](\\d{4}|\\d{2})" + E);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(NAME + " " + ORDINAL + ",? (\\d{4})" + E);

  /** The date at the beginning of a text in small letters. */
  static Optional<WrittenDate> at(String text, LocalDate today) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.lookingAt()) {
      int year = year(numbers.group(4), today);
      Optional<WrittenDate> day = date(year, numbers.group(3), numbers.group(1), numbers.end());
      return day.isPresent() ? day : date(year, numbers.group(1), numbers.group(3), numbers.end());
    }
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.lookingAt()) {
      return date(Integer.parseInt(first.group(1)), first.group(3), first.group(4), first.end());
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (day.lookingAt()) {
      return date(year(day.group(3), today), month(day.group(2)), day.group(1), day.end());
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.lookingAt()) {
      return date(year(month.group(3), today), month(month.group(1)), month.group(2), month.end());
    }
    return Optional.empty();
  }

  /** Two digits mean the last such year that has begun. */
  private static int year(String digits, LocalDate today) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year + (year <= today.getYear() % 100 ? 2000 : 1900);
  }

  private static String month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      for (String start : MONTHS.get(i).split("\\|", -1)) {
        if (name.startsWith(start)) {
          return String.valueOf(i + 1);
        }
      }
    }
    return "0";
  }

  private static Optional<WrittenDate> date(int year, String month, String day, int length) {
    try {
      LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new WrittenDate(date, length));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
