package org.tidings.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;

/**
 * A date as people wrote it elsewhere. The offset is taken as written, nothing is derived from it;
 * a day alone stays a day.
 *
 * @param guess what had to be guessed, in words; empty when it was plain
 */
record LooseDate(
    LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset, String guess) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?:[A-Za-z]{3,9}, *)?(\\d{1,2})(?:st|nd|rd|th)? +([A-Za-z]{3,9})\\.?,? +(\\d{4})");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:[A-Za-z]{3,9}, *)?([A-Za-z]{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
  private static final Pattern TIME =
      Pattern.compile(
          "[T ,]*(?:at )?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?: ?([AaPp])\\.?[Mm]\\.?)?");
  private static final Pattern OFFSET =
      Pattern.compile(" *(?:([Zz]|UTC|GMT)|([+-])(\\d{1,2})(?::?(\\d{2}))?)");

  /** Reads a date; empty when it is none. */
  static Optional<LooseDate> read(String written) {
    String text = written.replace('\u00a0', ' ').strip();
    Matcher matcher = YEAR_FIRST.matcher(text);
    if (matcher.lookingAt()) {
      return of(number(matcher, 1), number(matcher, 2), number(matcher, 3), "")
          .flatMap(date -> date.withTime(text.substring(matcher.end())));
    }
    matcher.usePattern(YEAR_LAST);
    if (matcher.lookingAt()) {
      return dayFirst(matcher).flatMap(date -> date.withTime(text.substring(matcher.end())));
    }
    matcher.usePattern(DAY_MONTH);
    if (matcher.lookingAt()) {
      return named(matcher.group(2), number(matcher, 1), number(matcher, 3))
          .flatMap(date -> date.withTime(text.substring(matcher.end())));
    }
    matcher.usePattern(MONTH_DAY);
    if (matcher.lookingAt()) {
      return named(matcher.group(1), number(matcher, 2), number(matcher, 3))
          .flatMap(date -> date.withTime(text.substring(matcher.end())));
    }
    return Optional.empty();
  }

  /** A day alone. */
  static LooseDate onDay(LocalDate day) {
    return new LooseDate(day, Optional.empty(), Optional.empty(), "");
  }

  /** A day alone; empty when there is no such day. */
  static Optional<LooseDate> of(int year, int month, int day, String guess) {
    try {
      return Optional.of(
          new LooseDate(LocalDate.of(year, month, day), Optional.empty(), Optional.empty(), guess));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LooseDate> dayFirst(Matcher matcher) {
    int first = number(matcher, 1);
    int second = number(matcher, 2);
    int year = number(matcher, 3);
    if (second > 12) {
      return of(year, first, second, "");
    }
    return of(year, second, first, first > 12 ? "" : "the day is taken to stand before the month");
  }

  private static Optional<LooseDate> named(String name, int day, int year) {
    int month = MONTHS.indexOf(Ascii.lower(name.substring(0, 3))) + 1;
    return month == 0 ? Optional.empty() : of(year, month, day, "");
  }

  /** Adds what stands behind the day; empty when that is neither nothing nor a time. */
  private Optional<LooseDate> withTime(String rest) {
    if (rest.isBlank()) {
      return Optional.of(this);
    }
    Matcher clock = TIME.matcher(rest);
    if (!clock.lookingAt()) {
      return Optional.empty();
    }
    Optional<LocalTime> at = clock(clock);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    String tail = rest.substring(clock.end());
    Matcher zone = OFFSET.matcher(tail);
    if (zone.lookingAt() && tail.substring(zone.end()).isBlank()) {
      return offset(zone).map(found -> new LooseDate(day, at, Optional.of(found), guess));
    }
    String unread = tail.isBlank() ? "" : "\"" + tail.strip() + "\" is not read as a time zone";
    return Optional.of(new LooseDate(day, at, Optional.empty(), guess.isEmpty() ? unread : guess));
  }

  private static Optional<LocalTime> clock(Matcher matcher) {
    int hour = number(matcher, 1);
    String half = matcher.group(4);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (Ascii.lower(half).equals("p") ? 12 : 0);
    }
    int second = matcher.group(3) == null ? 0 : Math.min(59, number(matcher, 3));
    try {
      return Optional.of(LocalTime.of(hour, number(matcher, 2), second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> offset(Matcher matcher) {
    if (matcher.group(1) != null) {
      return Optional.of(ZoneOffset.UTC);
    }
    int minutes = number(matcher, 3) * 60 + (matcher.group(4) == null ? 0 : number(matcher, 4));
    try {
      int signed = matcher.group(2).equals("-") ? -minutes : minutes;
      return Optional.of(ZoneOffset.ofTotalSeconds(signed * 60));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Whether a time of day was written without saying in which zone. */
  boolean wantsZone() {
    return time.isPresent() && offset.isEmpty();
  }

  /** The instant, with the first moment of a day alone. */
  Instant at(ZoneId zone) {
    if (time.isEmpty()) {
      return day.atStartOfDay(zone).toInstant();
    }
    LocalDateTime local = LocalDateTime.of(day, time.get());
    return offset.isPresent() ? local.toInstant(offset.get()) : local.atZone(zone).toInstant();
  }

  /** As our own format writes it: a day, or a time with its offset. */
  String written(ZoneId zone) {
    if (time.isEmpty()) {
      return day.toString();
    }
    LocalDateTime local = LocalDateTime.of(day, time.get());
    ZoneOffset meant = offset.orElseGet(() -> local.atZone(zone).getOffset());
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.of(local, meant));
  }
}
