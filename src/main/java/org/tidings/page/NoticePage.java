package org.tidings.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.FixedPage;
import org.tidings.model.Notice;
import org.tidings.model.Notice.Update;
import org.tidings.model.Published;
import org.tidings.model.State;
import org.tidings.output.Artifact;

/** A service notice's own page; an ended one keeps it. */
record NoticePage(Desk desk, Notice notice) implements HtmlPage {
  private static final int OTHERS = 4;

  static List<NoticePage> of(Desk desk) {
    return desk.site().entries().stream()
        .filter(Notice.class::isInstance)
        .map(Notice.class::cast)
        .filter(notice -> notice.language().equals(desk.language()))
        .filter(notice -> desk.site().state(notice) != State.WITHDRAWN)
        .map(notice -> new NoticePage(desk, notice))
        .toList();
  }

  @Override
  public Optional<Entry> own() {
    return Optional.of(notice);
  }

  @Override
  public UrlPath address() {
    return notice.path();
  }

  @Override
  public Artifact.Rank rank() {
    return Artifact.Rank.PAGE;
  }

  @Override
  public String owner() {
    return notice.source().value();
  }

  @Override
  public Optional<Published> published() {
    return Optional.of(Ledgers.entry(desk.site(), notice, "notice", notice.changed()));
  }

  @Override
  public Printing printing() {
    Frames frames = new Frames(desk);
    Subject subject =
        new Subject(
            notice.path(),
            desk.titles().of(notice),
            notice.title(),
            notice.summary(),
            FixedPage.NOTICES.word());
    Placement placement =
        Placement.open(
            List.of(new LinkView(desk.text("notices.title"), desk.view().paths().notices())),
            frames.versions(notice));
    return new Printing(
        "notice.ftlh",
        frames.frame(subject, placement, new NoticeData(desk).facts(notice)),
        "notice",
        view(frames),
        Optional.of(notice));
  }

  private NoticeView view(Frames frames) {
    Bulletins bulletins = desk.bulletins();
    Dates dates = desk.dates();
    return new NoticeView(
        notice.title(),
        notice.summary(),
        desk.config().absolute(notice.path()),
        notice.severity().word(),
        bulletins.word(notice),
        bulletins.tag(notice),
        desk.text("notice.state." + bulletins.word(notice)),
        notice.action(),
        notice.affects(),
        notice.reason(),
        Reachable.parts(notice.contact()),
        notice.places().stream().map(new Places(desk)::view).toList(),
        dates.full(notice.published()),
        dates.full(notice.from()),
        notice.until().map(dates::full),
        Optional.of(notice.changed())
            .filter(at -> at.compareTo(notice.published()) > 0)
            .map(dates::brief),
        notice.change().stream().map(c -> new NoticeView.Change(c.was(), c.now())).toList(),
        notice.updates().stream()
            .sorted(Comparator.comparing(Update::date).reversed())
            .map(update -> new NoticeView.Update(dates.full(update.date()), update.text()))
            .toList(),
        others(bulletins),
        frames.translations(notice),
        new TreeMap<>(notice.basics().params()));
  }

  private List<NoticeCard> others(Bulletins bulletins) {
    List<Notice> others = new ArrayList<>(bulletins.inForce());
    others.addAll(bulletins.comingUp());
    others.removeIf(other -> other.path().equals(notice.path()));
    return bulletins.cards(others.subList(0, Math.min(OTHERS, others.size())));
  }
}
