package org.tidings.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidings.model.Entry;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Notice;
import org.tidings.model.Notice.Phase;
import org.tidings.model.NoticeSeverity;

/** Service notices as one language's readers see them, sorted into phases, urgent ones first. */
final class Bulletins {
  private static final Comparator<Notice> URGENT_FIRST =
      Comparator.comparing(Notice::severity)
          .thenComparing(Comparator.comparing((Notice n) -> n.from().at()).reversed())
          .thenComparing(Entry::path);
  private static final Comparator<Notice> SOONEST_FIRST =
      Comparator.comparing((Notice n) -> n.from().at()).thenComparing(Entry::path);
  private static final Comparator<Notice> LATEST_END_FIRST =
      Comparator.comparing((Notice n) -> n.until().orElse(n.published()).at())
          .reversed()
          .thenComparing(Entry::path);

  private final Desk desk;
  private final List<Notice> inForce;
  private final List<Notice> comingUp;
  private final List<Notice> ended;
  private final List<Notice> foreign;

  Bulletins(Desk desk) {
    this.desk = desk;
    this.inForce = phase(Phase.IN_FORCE, URGENT_FIRST);
    this.comingUp = phase(Phase.COMING_UP, SOONEST_FIRST);
    this.ended = phase(Phase.ENDED, LATEST_END_FIRST);
    this.foreign = foreignUrgent();
  }

  private List<Notice> phase(Phase phase, Comparator<Notice> order) {
    return desk.edition().notices().stream()
        .filter(notice -> notice.phaseAt(desk.site().asOf()) == phase)
        .sorted(order)
        .toList();
  }

  /** Urgent notices in force that nobody has put into this language yet: better than silence. */
  private List<Notice> foreignUrgent() {
    Set<String> known = new HashSet<>();
    desk.edition().notices().forEach(notice -> known.add(notice.basics().group()));
    return desk.site().editions().stream()
        .filter(edition -> edition != desk.edition())
        .map(LanguageEdition::notices)
        .flatMap(List::stream)
        .filter(notice -> notice.severity() == NoticeSeverity.URGENT)
        .filter(notice -> notice.phaseAt(desk.site().asOf()) == Phase.IN_FORCE)
        .filter(notice -> known.add(notice.basics().group()))
        .sorted(URGENT_FIRST)
        .toList();
  }

  List<Notice> inForce() {
    return inForce;
  }

  List<Notice> comingUp() {
    return comingUp;
  }

  List<Notice> ended() {
    return ended;
  }

  /**
   * What a page's banner shows: urgent notices on every page, changes on the home page and the
   * pages of their places.
   */
  List<NoticeCard> banner(boolean home, List<String> places) {
    List<Notice> shown = new ArrayList<>();
    for (Notice notice : inForce) {
      boolean here = home || notice.places().stream().anyMatch(places::contains);
      if (notice.severity() == NoticeSeverity.URGENT
          || (notice.severity() == NoticeSeverity.CHANGE && here)) {
        shown.add(notice);
      }
    }
    shown.addAll(foreign);
    return cards(shown);
  }

  /** In force and coming up at a place. */
  List<NoticeCard> at(String place) {
    List<Notice> here = new ArrayList<>(inForce);
    here.addAll(comingUp);
    return cards(here.stream().filter(notice -> notice.places().contains(place)).toList());
  }

  List<NoticeCard> cards(List<Notice> notices) {
    return notices.stream().map(this::card).toList();
  }

  NoticeCard card(Notice notice) {
    return new NoticeCard(
        notice.path(),
        notice.language().code(),
        notice.title(),
        notice.summary(),
        notice.severity().word(),
        word(notice),
        tag(notice),
        when(notice),
        notice.places().stream()
            .map(id -> desk.site().place(id).name().in(desk.language()))
            .toList());
  }

  String word(Notice notice) {
    return switch (notice.phaseAt(desk.site().asOf())) {
      case IN_FORCE -> "in-force";
      case COMING_UP -> "coming-up";
      case ENDED -> "ended";
    };
  }

  /** The tag: how much it matters while it does, else that it is over. */
  String tag(Notice notice) {
    return word(notice).equals("ended")
        ? desk.text("notice.tag.ended")
        : desk.text("notice.tag." + notice.severity().word());
  }

  String when(Notice notice) {
    return switch (notice.phaseAt(desk.site().asOf())) {
      case IN_FORCE ->
          notice
              .until()
              .map(end -> desk.text("notice.until", desk.dates().brief(end).text()))
              .orElseGet(() -> desk.text("notice.further-notice"));
      case COMING_UP -> desk.text("notice.from", desk.dates().brief(notice.from()).text());
      case ENDED ->
          desk.text(
              "notice.ended-on",
              desk.dates().day(notice.until().orElse(notice.published())).text());
    };
  }
}
