package org.tidings.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidings.model.NextChange.Change;
import org.tidings.model.NextChange.What;

/** Works out when the output next changes by itself; complete, or a scheduled site goes stale. */
final class Calendar {
  private Calendar() {}

  static Optional<NextChange> next(Content content, Viewing viewing, Takedown takedown) {
    List<Change> coming = new ArrayList<>();
    content.stories().forEach(story -> story(story, viewing, coming));
    content.stories().forEach(story -> lapse(story, viewing, takedown, coming));
    content.notices().forEach(notice -> notice(notice, viewing, coming));
    coming.removeIf(change -> !change.at().isAfter(viewing.asOf()));
    return coming.stream()
        .map(Change::at)
        .min(Comparator.naturalOrder())
        .map(at -> new NextChange(at, changesAt(at, coming)));
  }

  private static List<Change> changesAt(Instant at, List<Change> coming) {
    return coming.stream()
        .filter(change -> change.at().equals(at))
        .sorted(Comparator.comparing(Change::source).thenComparing(Change::what))
        .toList();
  }

  private static void story(Story story, Viewing viewing, List<Change> coming) {
    if (isSilent(story, viewing)) {
      return;
    }
    Instant live = story.published().at();
    coming.add(new Change(live, story.source(), What.GOES_LIVE));
    if (story.basics().withdrawn().isPresent()) {
      return;
    }
    story.expires().ifPresent(at -> coming.add(new Change(at.at(), story.source(), What.EXPIRES)));
    coming.add(new Change(live.plus(Site.NEWS_WINDOW), story.source(), What.LEAVES_NEWS_SITEMAP));
  }

  /** A story that lapses before it goes live is seen as withdrawn from its first moment. */
  private static void lapse(Story story, Viewing viewing, Takedown takedown, List<Change> coming) {
    if (!isSilent(story, viewing)) {
      takedown
          .end(story)
          .filter(end -> end.isAfter(story.published().at()))
          .filter(end -> story.basics().withdrawn().filter(Withdrawal::hidesTitle).isEmpty())
          .ifPresent(end -> coming.add(new Change(end, story.source(), What.CONSENT_ENDS)));
    }
  }

  private static void notice(Notice notice, Viewing viewing, List<Change> coming) {
    if (isSilent(notice, viewing)) {
      return;
    }
    coming.add(new Change(notice.published().at(), notice.source(), What.GOES_LIVE));
    if (notice.basics().withdrawn().isPresent()) {
      return;
    }
    coming.add(new Change(notice.from().at(), notice.source(), What.COMES_INTO_FORCE));
    notice
        .until()
        .ifPresent(until -> coming.add(new Change(until.at(), notice.source(), What.ENDS)));
  }

  private static boolean isSilent(Entry entry, Viewing viewing) {
    return entry.basics().draft() && !viewing.drafts();
  }

  static boolean isFresh(Story story, Instant now) {
    Duration age = Duration.between(story.published().at(), now);
    return age.compareTo(Site.NEWS_WINDOW) < 0;
  }
}
