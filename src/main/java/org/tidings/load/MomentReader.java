package org.tidings.load;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.model.Moment;

/**
 * Dates and times as editors write them: {@code 2026-11-20}, {@code 2026-11-20 09:00}, RFC 3339. A
 * time without an offset is meant in the site's zone.
 */
final class MomentReader {
  /** What a date looks like, also for other programs. */
  static final Pattern SHAPE =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "(?:(?:[Tt]| +)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?"
              + "([Zz]|[+-]\\d{2}:\\d{2})?)?");

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2199;

  private final ZoneId zone;
  private final boolean toTheEnd;

  /**
   * @param toTheEnd whether a day alone runs to its end, as for {@code expires}
   */
  MomentReader(ZoneId zone, boolean toTheEnd) {
    this.zone = zone;
    this.toTheEnd = toTheEnd;
  }

  Attempt<Moment> read(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      return no(text, LooseDates.hint(text));
    }
    Optional<LocalDate> day = day(number(parts, 1), number(parts, 2), number(parts, 3));
    if (day.isEmpty()) {
      return no(text, LooseDates.inCalendar(number(parts, 1), number(parts, 2), number(parts, 3)));
    }
    if (day.get().getYear() < EARLIEST || day.get().getYear() > LATEST) {
      return Attempt.not(
          "the year of \"%s\" can't be right".formatted(text),
          "Write a year from %s to %s.".formatted(EARLIEST, LATEST));
    }
    return parts.group(4) == null ? Attempt.of(whole(day.get())) : timed(text, parts, day.get());
  }

  private Moment whole(LocalDate day) {
    LocalDate start = toTheEnd ? day.plusDays(1) : day;
    return new Moment(start.atStartOfDay(zone).toInstant(), day, true);
  }

  private Attempt<Moment> timed(String text, Matcher parts, LocalDate day) {
    Optional<LocalTime> time = time(parts);
    if (time.isEmpty()) {
      return Attempt.not(
          "\"%s\" has a time that no clock shows".formatted(text),
          "Write hours from 00 to 23 and minutes from 00 to 59: %s 09:00.".formatted(day));
    }
    LocalDateTime local = day.atTime(time.get());
    if (parts.group(8) == null) {
      return inZone(text, local);
    }
    return offset(parts.group(8))
        .map(offset -> Attempt.of(new Moment(local.toInstant(offset), day, false)))
        .orElseGet(
            () ->
                Attempt.not(
                    "\"%s\" has an offset that no zone has".formatted(text),
                    "Write +01:00, +00:00 or Z, or leave it out: the site's time zone is meant."));
  }

  private Attempt<Moment> inZone(String text, LocalDateTime local) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      return Attempt.of(new Moment(local.toInstant(offsets.get(0)), local.toLocalDate(), false));
    }
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    String before = rfc(local.toInstant(change.getOffsetBefore()), change.getOffsetBefore());
    String after = rfc(local.toInstant(change.getOffsetAfter()), change.getOffsetAfter());
    return Attempt.not(
        offsets.isEmpty()
            ? "\"%s\" does not exist in %s: the clocks go forward then".formatted(text, zone)
            : "\"%s\" comes twice in %s: the clocks go back then".formatted(text, zone),
        "Say which you mean: %s (before the change) or %s (after it).".formatted(before, after));
  }

  private static String rfc(Instant at, ZoneOffset offset) {
    LocalDateTime local = LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, offset);
    String time = local.toLocalTime().toString();
    return local.toLocalDate()
        + "T"
        + (time.length() == 5 ? time + ":00" : time)
        + (offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
  }

  private static Optional<LocalTime> time(Matcher parts) {
    try {
      String second = parts.group(6);
      String fraction = parts.group(7);
      int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
      return Optional.of(
          LocalTime.of(
              number(parts, 4), number(parts, 5), second == null ? 0 : number(parts, 6), nanos));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> offset(String text) {
    try {
      return Optional.of(text.equalsIgnoreCase("z") ? ZoneOffset.UTC : ZoneOffset.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static Attempt<Moment> no(String text, String hint) {
    return Attempt.not("\"%s\" is not a date".formatted(Shown.brief(text)), hint);
  }
}
