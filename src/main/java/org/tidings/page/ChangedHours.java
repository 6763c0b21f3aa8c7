package org.tidings.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;
import org.tidings.model.Notice;

/**
 * Reads changed opening hours out of a notice's before-and-after table, such as "9am to 5pm" and
 * "10am to 5pm"; what can't be read for certain is left to people.
 */
record ChangedHours(Desk desk) {
  private static final String TIME = "(\\d{1,2})(?:[.:](\\d{2}))?\\s*(am|pm|r\\.n\\.|i\\.n\\.)?";
  private static final Pattern RANGE =
      Pattern.compile(TIME + "\\s*(?:to|go dtí|go|[-\\u2013\\u2014])\\s*" + TIME);
  private static final int HALF_DAY = 12;

  private record Hours(String opens, String closes) {}

  /** One specification for each row that is about hours. */
  List<Node> of(Notice notice) {
    return notice.change().stream()
        .filter(change -> range(change.was()).isPresent() || isClosed(change.was()))
        .flatMap(change -> now(change.now()).stream())
        .distinct()
        .map(hours -> specification(notice, hours))
        .toList();
  }

  private Node specification(Notice notice, Hours hours) {
    return Node.of("OpeningHoursSpecification")
        .with("opens", hours.opens())
        .with("closes", hours.closes())
        .with("validFrom", desk.dates().localDay(notice.from()))
        .with("validThrough", notice.until().map(desk.dates()::localDay));
  }

  /** A place that does not open opens and closes at midnight (schema.org). */
  private Optional<Hours> now(String text) {
    return isClosed(text) ? Optional.of(new Hours("00:00", "00:00")) : range(text);
  }

  private boolean isClosed(String text) {
    return Ascii.lower(text.strip()).equals(Ascii.lower(desk.text("hours.closed")));
  }

  /** Exactly one range of two whole times. */
  private static Optional<Hours> range(String text) {
    Matcher found = RANGE.matcher(Ascii.lower(text));
    if (!found.find()) {
      return Optional.empty();
    }
    Optional<String> opens = time(found, 1);
    Optional<String> closes = time(found, 4);
    return opens.isEmpty() || closes.isEmpty() || found.find()
        ? Optional.empty()
        : Optional.of(new Hours(opens.get(), closes.get()));
  }

  /** With its half of the day, or with minutes and in 24 hours; "9" alone could be either. */
  private static Optional<String> time(Matcher found, int group) {
    int hour = Integer.parseInt(found.group(group));
    String minutes = found.group(group + 1);
    String half = found.group(group + 2);
    boolean whole = half == null ? minutes != null && hour < 2 * HALF_DAY : hour <= HALF_DAY;
    if (!whole) {
      return Optional.empty();
    }
    if (half != null) {
      boolean afternoon = half.startsWith("p") || half.startsWith("i");
      hour = hour % HALF_DAY + (afternoon ? HALF_DAY : 0);
    }
    return Optional.of((hour < 10 ? "0" : "") + hour + ":" + (minutes == null ? "00" : minutes));
  }
}
