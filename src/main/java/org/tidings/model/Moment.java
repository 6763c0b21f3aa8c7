package org.tidings.model;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A date or a date-time as an editor wrote it.
 *
 * @param at the instant that is meant; for a day alone its first one in the site's time zone, or
 *     its end where the field runs to the end of a day
 * @param day the calendar day that was written, in the offset it was written in
 * @param dayOnly whether no time of day was written
 */
public record Moment(Instant at, LocalDate day, boolean dayOnly) implements Comparable<Moment> {
  /** Whether it is earlier, as far as was written: a day alone is not before a time of that day. */
  public boolean isBefore(Moment other) {
    return (dayOnly || other.dayOnly) ? day.isBefore(other.day) : at.isBefore(other.at);
  }

  /**
   * The last of some changes. Each that was noted is a change more, were it of the same day, so
   * that none passes unseen.
   *
   * @param noted updates and corrections, in any order
   */
  static Moment last(Moment published, List<Moment> noted) {
    Moment last =
        noted.stream()
            .filter(at -> at.compareTo(published) > 0)
            .max(naturalOrder())
            .orElse(published);
    int more = noted.size() - (last.equals(published) ? 0 : 1);
    return more > 0 ? new Moment(last.at.plusSeconds(more), last.day, last.dayOnly) : last;
  }

  @Override
  public int compareTo(Moment other) {
    return at.compareTo(other.at);
  }
}
