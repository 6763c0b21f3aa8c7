package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.model.FixedPage;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Listing;
import org.tidings.model.Published;
import org.tidings.output.Artifact;
import org.tidings.page.IndexView.Group;

/** A page that lists lists: all topics, all places, all people, all years and months. */
record IndexPage(Desk desk, FixedPage page) implements HtmlPage {

  static List<IndexPage> of(Desk desk) {
    return List.of(FixedPage.TOPICS, FixedPage.PLACES, FixedPage.PEOPLE, FixedPage.ARCHIVE).stream()
        .map(page -> new IndexPage(desk, page))
        .toList();
  }

  @Override
  public UrlPath address() {
    return page.below(desk.root());
  }

  @Override
  public Artifact.Rank rank() {
    return Artifact.Rank.LIST;
  }

  @Override
  public String owner() {
    return "the page of all " + page.word();
  }

  @Override
  public Optional<Published> published() {
    return Optional.of(Published.plain(address(), "list"));
  }

  @Override
  public Printing printing() {
    Frames frames = new Frames(desk);
    String title = desk.text(page.word() + ".title");
    String summary = desk.text(page.word() + ".summary");
    Subject subject = new Subject(address(), title, title, summary, page.word());
    return new Printing(
        "index.ftlh",
        frames.frame(
            subject,
            Placement.open(List.of(), frames.versions(page)),
            HeadFacts.website(List.of(desk.graph().page("CollectionPage", subject)))),
        "index",
        new IndexView(page.word(), title, summary, groups()),
        Optional.empty());
  }

  private List<Group> groups() {
    LanguageEdition edition = desk.edition();
    return switch (page) {
      case TOPICS -> group(edition.topics());
      case PLACES -> group(edition.places());
      case PEOPLE -> group(edition.people());
      default -> years(edition);
    };
  }

  private List<Group> group(List<Listing> listings) {
    return listings.isEmpty()
        ? List.of()
        : List.of(new Group("", Optional.empty(), desk.cards().counts(listings)));
  }

  /** Years and their months, newest first. */
  private List<Group> years(LanguageEdition edition) {
    List<Group> groups = new ArrayList<>();
    for (Listing year : edition.years()) {
      List<CountView> months = new ArrayList<>();
      edition.months().stream()
          .filter(month -> month.id().startsWith(year.id() + "/"))
          .forEach(month -> months.add(0, desk.cards().count(month)));
      groups.add(
          0, new Group(year.id(), Optional.of(desk.cards().link(year)), List.copyOf(months)));
    }
    return groups;
  }
}
