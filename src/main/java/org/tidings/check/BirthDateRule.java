package org.tidings.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Severity;

/** Full dates of birth of people who may be alive, unless they agreed. */
final class BirthDateRule implements IdentifierRule {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![a-z0-9à-ž])(date[ _-]of[ _-]birth|d\\.o\\.b\\.?|dob|birth[ _-]?date|dáta breithe|born|rugadh (?:é|í|mé|iad))"
              + "(?: is| was)?(?: on| ar)?(?: \\([a-z/ .-]{2,14}\\))?[ :(,-]{0,4}"
              + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![a-z])(?:idea|project|service|unit|hospital|clinic|initiative|charity|partnership"
              + "|campaign|centre|scheme)s? (?:was|were) $");
  private static final int FIGURE_BACK = 22;
  private static final int OLDEST = 110;
  private static final int LONGEST = 32;
  private static final Verdict VERDICT =
      Verdict.error(
          "reveal/dob",
          "A full date of birth",
          "Give the age or the year instead, or a consent whose scope has dob.");

  @Override
  public void read(Reading reading) {
    String text = reading.lower();
    if (text.contains("born")
        || text.contains("rugadh")
        || text.contains("birth")
        || text.contains("dob")
        || text.contains("d.o.b")
        || text.contains("breithe")) {
      Matcher label = LABEL.matcher(text);
      while (!reading.isFull() && label.find()) {
        read(reading, label);
      }
    }
  }

  private void read(Reading reading, Matcher label) {
    String text = reading.lower();
    int from = label.end();
    boolean isBorn = label.group(1).startsWith("born") || label.group(1).startsWith("rugadh");
    String rest = text.substring(from, Math.min(text.length(), from + LONGEST));
    LocalDate today = reading.desk().today();
    Optional<WrittenDate> date = WrittenDate.at(rest, today);
    if (date.isPresent()
        && !date.get().day().isAfter(today)
        && date.get().day().getYear() >= today.getYear() - OLDEST
        && !(isBorn && isFigure(text, label.start()))
        && reading.isFree(from, from + date.get().length())
        && !isAgreed(reading, today)) {
      Severity severity = isBorn ? Severity.WARNING : Severity.ERROR;
      reading.tell(VERDICT.at(severity), from, from + date.get().length());
    }
  }

  /** An idea that was born on some day has no birthday. */
  private static boolean isFigure(String text, int born) {
    return FIGURE.matcher(text.substring(Math.max(0, born - FIGURE_BACK), born)).find();
  }

  /** A consent that has lapsed counts: it takes the story down, and an error would leave it up. */
  private boolean isAgreed(Reading reading, LocalDate today) {
    Instant now = today.atStartOfDay(ZoneOffset.UTC).toInstant();
    return reading.desk().manuscript().story().stream()
        .flatMap(story -> story.safeguards().consent().stream())
        .anyMatch(consent -> consent.covers("dob") && (consent.holds(now) || consent.lapsed(now)));
  }
}
