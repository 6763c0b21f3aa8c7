package org.tidings.page;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Published;
import org.tidings.model.StandingPage;
import org.tidings.model.State;
import org.tidings.output.Artifact;

/** A standing page: about, contact, accessibility statement. */
record StandingPages(Desk desk, StandingPage page) implements HtmlPage {

  static List<StandingPages> of(Desk desk) {
    return desk.edition().pages().stream()
        .filter(page -> desk.site().state(page) != State.WITHDRAWN)
        .map(page -> new StandingPages(desk, page))
        .toList();
  }

  @Override
  public Optional<Entry> own() {
    return Optional.of(page);
  }

  @Override
  public UrlPath address() {
    return page.path();
  }

  @Override
  public Artifact.Rank rank() {
    return Artifact.Rank.PAGE;
  }

  @Override
  public String owner() {
    return page.source().value();
  }

  @Override
  public Optional<Published> published() {
    return Optional.of(Ledgers.page(desk.site(), page));
  }

  @Override
  public Printing printing() {
    Frames frames = new Frames(desk);
    Subject subject =
        new Subject(page.path(), desk.titles().of(page), page.title(), page.summary(), "");
    return new Printing(
        "standing.ftlh",
        frames.frame(
            subject,
            Placement.open(List.of(), frames.versions(page)),
            HeadFacts.website(List.of(desk.graph().page("WebPage", subject)))
                .showing(desk.socialCards().card(page))),
        "standing",
        new StandingView(
            page.title(),
            page.summary(),
            page.basics().updated().map(desk.dates()::day),
            frames.translations(page),
            new TreeMap<>(page.basics().params())),
        Optional.of(page));
  }
}
