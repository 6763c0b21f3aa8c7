package org.tidings.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidings.base.UrlPath;
import org.tidings.model.Language;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Listing;
import org.tidings.model.Listing.Kind;
import org.tidings.model.Published;
import org.tidings.output.Artifact;

/** One page of a list of stories. */
record ListingPage(Desk desk, Listing listing, int number) implements HtmlPage {

  /** All pages of all lists; the home page's first page is made elsewhere. */
  static List<ListingPage> of(Desk desk) {
    LanguageEdition edition = desk.edition();
    return Stream.of(
            List.of(edition.home()),
            edition.topics(),
            edition.places(),
            edition.people(),
            edition.years(),
            edition.months())
        .flatMap(List::stream)
        .flatMap(listing -> pages(desk, listing))
        .toList();
  }

  private static Stream<ListingPage> pages(Desk desk, Listing listing) {
    int first = listing.kind() == Kind.HOME ? 2 : 1;
    return IntStream.rangeClosed(first, listing.pageCount(desk.config().pagination()))
        .mapToObj(number -> new ListingPage(desk, listing, number));
  }

  @Override
  public UrlPath address() {
    return listing.pagePath(number);
  }

  @Override
  public Artifact.Rank rank() {
    return Artifact.Rank.LIST;
  }

  @Override
  public String owner() {
    return "the list " + listing.path();
  }

  /** Later pages come and go with the number of stories. */
  @Override
  public Optional<Published> published() {
    return number == 1 ? Optional.of(Published.plain(address(), "list")) : Optional.empty();
  }

  @Override
  public Printing printing() {
    ListingViews views = new ListingViews(desk, listing);
    Optional<PagerView> pager = Pager.of(listing, number, desk.config().pagination());
    ListingView view = views.view(number, pager);
    Frames frames = new Frames(desk);
    Subject subject = views.subject(number, address());
    Placement placement =
        Placement.open(views.crumbs(), versions())
            .about(listing.kind() == Kind.PLACE ? List.of(listing.id()) : List.of());
    return new Printing(
        view.kind() + ".ftlh",
        frames.frame(subject, placement, facts(subject).list(views.feed(), pager)),
        "listing",
        view,
        Optional.empty());
  }

  private HeadFacts facts(Subject subject) {
    Graph graph = desk.graph();
    Node page =
        graph.page(listing.kind() == Kind.PERSON ? "ProfilePage" : "CollectionPage", subject);
    HeadFacts facts = HeadFacts.website(List.of(page));
    switch (listing.kind()) {
      case TOPIC ->
          page.with(
              "about",
              Node.of("Thing")
                  .with("@id", graph.absolute(listing.path()) + "#topic")
                  .with("name", desk.cards().name(listing)));
      case PLACE -> page.with("about", graph.place(listing.id()));
      case PERSON -> {
        page.with("mainEntity", graph.person(listing.id()));
        return facts.typed("profile");
      }
      default -> {}
    }
    return facts;
  }

  /** The first page of the same list in other languages. */
  private Map<Language, UrlPath> versions() {
    return number > 1 ? Map.of() : new Frames(desk).versions(listing);
  }
}
