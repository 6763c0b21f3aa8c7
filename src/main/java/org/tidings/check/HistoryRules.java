package org.tidings.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.base.Ascii;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.model.Content;
import org.tidings.model.History;
import org.tidings.model.Moment;
import org.tidings.model.Person;
import org.tidings.model.Safeguards.Approval;
import org.tidings.model.Site;
import org.tidings.model.State;
import org.tidings.model.Story;

/**
 * What the repository contradicts: a date long before the file was there (editorial policy, section
 * 5), an approval by whoever changed the story last (section 8).
 */
public final class HistoryRules {
  private static final Duration GRACE = Duration.ofDays(7);

  private final Content content;
  private final Site site;
  private final Instant now;
  private final History history;
  private final Approvals approvals;

  /** Holds content against the past of its files. */
  public HistoryRules(Content content, Site site, History history) {
    this.content = content;
    this.site = site;
    this.now = site.asOf();
    this.history = history;
    this.approvals = new Approvals(content, now);
  }

  /** All findings. */
  public List<Diagnostic> inspect() {
    Findings findings = new Findings();
    for (Story story : content.stories()) {
      State state = site.trueState(story);
      if (state != State.DRAFT && state != State.WITHDRAWN) {
        backdated(story, findings);
        if (Approvals.areNeeded(story, state)) {
          alone(story, findings);
        }
      }
    }
    return findings.toList();
  }

  private void backdated(Story story, Findings findings) {
    Moment date = story.published();
    if (!story.safeguards().dateReason().isEmpty() || movedIn(date)) {
      return;
    }
    Optional<Instant> began = history.began(story.source(), now);
    if (began.filter(first -> date.at().isBefore(first.minus(GRACE))).isEmpty()) {
      return;
    }
    boolean today = began.get().equals(now);
    long days = Duration.between(date.at(), began.get()).toDays();
    findings.warning(
        "cheat/backdated",
        Location.of(story.source()),
        today
            ? "dated %s, but the file is new, %s days later".formatted(date.day(), days)
            : "dated %s, but the file first came on %s, %s days later"
                .formatted(date.day(), day(began.get()), days),
        "Correct `date`, or say why it is older: date_reason: First published in our newsletter.");
  }

  private boolean movedIn(Moment date) {
    return content.config().policy().since().filter(date.day()::isBefore).isPresent();
  }

  private LocalDate day(Instant instant) {
    ZoneId zone = content.config().timezone();
    return instant.atZone(zone).toLocalDate();
  }

  private void alone(Story story, Findings findings) {
    List<Approval> current = approvals.current(story);
    List<String> by = current.stream().map(Approval::by).distinct().toList();
    if (by.size() != 1 || story.authors().contains(by.get(0))) {
      return;
    }
    Optional<Person> person = approvals.person(by.get(0));
    Optional<String> last = person.flatMap(known -> history.lastAuthor(story.source()));
    List<String> without = Stream.concat(by.stream(), story.authors().stream()).toList();
    if (last.isPresent() && belongsTo(last.get(), person.get())) {
      findings.error(
          "gate/two-person",
          current.get(0).place(),
          "%s made the last change of this story and is the only one to approve it"
              .formatted(person.get().name()),
          "Two people see every story: ask somebody else to approve it: %s."
              .formatted(approvals.those("approver", without)));
    }
  }

  private static boolean belongsTo(String email, Person person) {
    return Stream.concat(person.email().stream(), person.emails().stream())
        .anyMatch(own -> Ascii.lower(own).equals(Ascii.lower(email)));
  }
}
