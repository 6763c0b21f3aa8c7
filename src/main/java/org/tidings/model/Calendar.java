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
    Coming coming = new Coming(viewing.asOf());
    content.stories().forEach(story -> story(story, viewing, coming));
    content.stories().forEach(story -> lapse(story, viewing, takedown, coming));
    content.notices().forEach(notice -> notice(notice, viewing, coming));
    return coming.first();
  }

  /** Of all changes those that come first. */
  private static final class Coming {
    private final List<Change> first = new ArrayList<>();
    private final Instant now;

    Coming(Instant now) {
      this.now = now;
    }

    void add(Instant at, Entry entry, What what) {
      if (!at.isAfter(now)) {
        return;
      }
      int order = first.isEmpty() ? 0 : at.compareTo(first.get(0).at());
      if (order < 0) {
        first.clear();
      }
      if (order <= 0) {
        first.add(new Change(at, entry.source(), what));
      }
    }

    Optional<NextChange> first() {
      first.sort(Comparator.comparing(Change::source).thenComparing(Change::what));
      return first.isEmpty()
          ? Optional.empty()
          : Optional.of(new NextChange(first.get(0).at(), List.copyOf(first)));
    }
  }

  private static void story(Story story, Viewing viewing, Coming coming) {
    if (isSilent(story, viewing)) {
      return;
    }
    Instant live = story.published().at();
    coming.add(live, story, What.GOES_LIVE);
    if (story.basics().withdrawn().isPresent()) {
      return;
    }
    story.expires().ifPresent(at -> coming.add(at.at(), story, What.EXPIRES));
    coming.add(live.plus(Site.NEWS_WINDOW), story, What.LEAVES_NEWS_SITEMAP);
  }

  /** A story that lapses before it goes live is seen as withdrawn from its first moment. */
  private static void lapse(Story story, Viewing viewing, Takedown takedown, Coming coming) {
    if (!isSilent(story, viewing)) {
      takedown
          .end(story)
          .filter(end -> end.isAfter(story.published().at()))
          .filter(end -> story.basics().withdrawn().filter(Withdrawal::hidesTitle).isEmpty())
          .ifPresent(end -> coming.add(end, story, What.CONSENT_ENDS));
    }
  }

  private static void notice(Notice notice, Viewing viewing, Coming coming) {
    if (isSilent(notice, viewing)) {
      return;
    }
    coming.add(notice.published().at(), notice, What.GOES_LIVE);
    if (notice.basics().withdrawn().isPresent()) {
      return;
    }
    coming.add(notice.from().at(), notice, What.COMES_INTO_FORCE);
    notice.until().ifPresent(until -> coming.add(until.at(), notice, What.ENDS));
  }

  private static boolean isSilent(Entry entry, Viewing viewing) {
    return entry.basics().draft() && !viewing.drafts();
  }

  static boolean isFresh(Story story, Instant now) {
    Duration age = Duration.between(story.published().at(), now);
    return age.compareTo(Site.NEWS_WINDOW) < 0;
  }
}
