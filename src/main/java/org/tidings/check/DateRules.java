package org.tidings.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Moment;
import org.tidings.model.Notice;
import org.tidings.model.Person;
import org.tidings.model.Reviews;
import org.tidings.model.Site;
import org.tidings.model.State;
import org.tidings.model.Story;
import org.tidings.model.StoryKind;

/** Dates that can't be meant, and reviews that are due or missing (editorial policy, section 3). */
final class DateRules {
  private static final int SLIP_YEARS = 2;
  private static final int LONG_OVERDUE = 180;

  private final Site site;
  private final Map<String, Person> people;
  private final Instant now;
  private final LocalDate today;

  DateRules(Content content, Site site) {
    ZoneId zone = content.config().timezone();
    this.site = site;
    people = content.people();
    now = site.asOf();
    today = now.atZone(zone).toLocalDate();
  }

  void inspect(Entry entry, Findings findings) {
    State state = site.trueState(entry);
    entry.date().ifPresent(date -> future(entry.source(), date, findings));
    if (state == State.DRAFT || state == State.WITHDRAWN) {
      return;
    }
    if (entry instanceof Story story) {
      due(story.source(), story.safeguards().reviewBy(), isHealth(story), findings);
      if (isHealth(story)) {
        health(story, findings);
      }
    } else if (entry instanceof Notice notice && notice.phaseAt(now) != Notice.Phase.ENDED) {
      due(notice.source(), notice.reviewBy(), false, findings);
    }
  }

  private static boolean isHealth(Story story) {
    return story.kind() == StoryKind.HEALTH_INFORMATION;
  }

  private void future(SourcePath file, Moment date, Findings findings) {
    if (date.at().isAfter(now.atOffset(ZoneOffset.UTC).plusYears(SLIP_YEARS).toInstant())) {
      findings.error(
          "lie/future-date",
          Location.of(file),
          "its date is %s, more than two years from now".formatted(date.day()),
          "Correct the year of `date`; what goes live later is held back until then.");
    }
  }

  private void due(SourcePath file, Optional<Moment> by, boolean health, Findings findings) {
    long days = by.map(moment -> ChronoUnit.DAYS.between(moment.day(), today)).orElse(0L);
    if (days <= 0) {
      return;
    }
    String message =
        "its review was due on %s, %s ago"
            .formatted(by.map(Moment::day).orElse(today), days == 1 ? "a day" : days + " days");
    String hint = "Have it read again, then put a later day into `review_by`.";
    if (health && days > LONG_OVERDUE) {
      findings.error("lie/stale-review", Location.of(file), message, hint);
    } else {
      findings.warning("lie/stale-review", Location.of(file), message, hint);
    }
  }

  private void health(Story story, Findings findings) {
    Location at = Location.of(story.source());
    if (story.safeguards().reviewBy().isEmpty()) {
      findings.error(
          "lie/stale-review",
          at,
          "health information without `review_by`: nobody knows when it must be looked at again",
          "Add the day of the next review, such as review_by: %s.".formatted(today.plusYears(1)));
    }
    if (!Reviews.byClinician(story, people)) {
      findings.error(
          "lie/no-clinical-review",
          story.safeguards().reviewed().map(review -> review.at()).orElse(at),
          "health information that no clinician has reviewed",
          "Have a clinician read it and add reviewed: {by: ID, date: %s}; people.yaml says who has"
                  .formatted(today)
              + " the role clinician.");
    }
  }
}
