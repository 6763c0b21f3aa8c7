package org.tidings.page;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.tidings.model.Messages;
import org.tidings.model.Moment;

/** Days and times as readers and machines read them, in the site's zone. */
record Dates(Messages messages, ZoneId zone) {

  /** A day: "12 March 2026". */
  TimeView day(Moment moment) {
    return moment.dayOnly()
        ? new TimeView(moment.day().toString(), messages.day(moment.day()))
        : new TimeView(iso(moment), messages.day(local(moment).toLocalDate()));
  }

  /** A day with its weekday, and the time where one was given: "Thursday 12 March 2026, 9.40am". */
  TimeView full(Moment moment) {
    if (moment.dayOnly()) {
      return new TimeView(moment.day().toString(), messages.weekday(moment.day()));
    }
    ZonedDateTime local = local(moment);
    return new TimeView(
        iso(moment),
        messages.text(
            "date.with-time",
            messages.weekday(local.toLocalDate()),
            messages.time(local.toLocalTime())));
  }

  /** A day, and the time where one was given: "12 March 2026, 9.40am". */
  TimeView brief(Moment moment) {
    TimeView day = day(moment);
    return moment.dayOnly()
        ? day
        : new TimeView(
            day.iso(),
            messages.text(
                "date.with-time", day.text(), messages.time(local(moment).toLocalTime())));
  }

  /** The instant with the site's offset (RFC 3339). */
  String iso(Moment moment) {
    ZonedDateTime local = local(moment);
    if (local.getNano() != 0) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
    }
    return local.toLocalDate()
        + "T"
        + two(local.getHour())
        + ":"
        + two(local.getMinute())
        + ":"
        + two(local.getSecond())
        + local.getOffset();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** For something that may run to the end of a day: the day alone, or the instant. */
  String isoEnd(Moment moment) {
    return moment.dayOnly() ? moment.day().toString() : iso(moment);
  }

  /** The calendar day in the site's zone, for machines. */
  String localDay(Moment moment) {
    return moment.dayOnly() ? moment.day().toString() : local(moment).toLocalDate().toString();
  }

  /** The id of the month's archive: {@code 2026/11}. */
  String month(Moment moment) {
    ZonedDateTime local = local(moment);
    int month = local.getMonthValue();
    return local.getYear() + "/" + (month < 10 ? "0" : "") + month;
  }

  int year(Moment moment) {
    return moment.dayOnly() ? moment.day().getYear() : local(moment).getYear();
  }

  private ZonedDateTime local(Moment moment) {
    return moment.at().atZone(zone);
  }
}
