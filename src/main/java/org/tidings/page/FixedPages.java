package org.tidings.page;

import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.model.FixedPage;
import org.tidings.model.Published;
import org.tidings.output.Artifact;
import org.tidings.page.Placement.Reach;

/** Pages that every site has: notices, subscribe, search, policy, corrections. */
record FixedPages(Desk desk, FixedPage page) implements HtmlPage {

  static List<FixedPages> of(Desk desk) {
    return List.of(
            FixedPage.NOTICES,
            FixedPage.SUBSCRIBE,
            FixedPage.SEARCH,
            FixedPage.POLICY,
            FixedPage.CORRECTIONS)
        .stream()
        .map(page -> new FixedPages(desk, page))
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
    return "the page " + page.word();
  }

  @Override
  public Optional<Published> published() {
    return Optional.of(Published.plain(address(), hasFeed() ? "list" : "page"));
  }

  private boolean hasFeed() {
    return page == FixedPage.NOTICES || page == FixedPage.CORRECTIONS;
  }

  @Override
  public Printing printing() {
    Frames frames = new Frames(desk);
    String title = desk.text(page.word() + ".title");
    Subject subject =
        new Subject(address(), title, title, desk.text(page.word() + ".summary"), page.word());
    Placement placement = Placement.open(List.of(), frames.versions(page));
    HeadFacts facts =
        HeadFacts.website(
            List.of(desk.graph().page(hasFeed() ? "CollectionPage" : "WebPage", subject)));
    return new Printing(
        page.word() + ".ftlh",
        frames.frame(
            subject,
            page == FixedPage.SEARCH ? placement.reaching(Reach.HIDDEN) : placement,
            hasFeed() ? facts.list(new LinkView(title, address()), Optional.empty()) : facts),
        page.word(),
        view(),
        Optional.empty());
  }

  private Record view() {
    FixedViews views = new FixedViews(desk);
    return switch (page) {
      case NOTICES -> views.notices();
      case SUBSCRIBE -> new FeedChoices(desk).view();
      case SEARCH -> views.search();
      case POLICY -> views.policy();
      default -> views.corrections();
    };
  }
}
