package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.base.UrlPath;
import org.tidings.model.Listing;
import org.tidings.model.Notice;
import org.tidings.model.NoticeSeverity;
import org.tidings.model.Published;
import org.tidings.model.Story;
import org.tidings.output.Artifact;
import org.tidings.page.Placement.Reach;

/** A language's home page. */
record HomePage(Desk desk) implements HtmlPage {
  private static final int LATEST = 2;
  private static final int BOARD = 4;
  private static final int JUST_ENDED = 1;

  /** The pages of its list that follow are like those of any other list. */
  static List<HomePage> of(Desk desk) {
    return List.of(new HomePage(desk));
  }

  @Override
  public UrlPath address() {
    return desk.root();
  }

  @Override
  public Artifact.Rank rank() {
    return Artifact.Rank.LIST;
  }

  @Override
  public String owner() {
    return "the home page";
  }

  @Override
  public Optional<Published> published() {
    return Optional.of(Published.plain(address(), "list"));
  }

  @Override
  public Printing printing() {
    Frames frames = new Frames(desk);
    Listing list = desk.edition().home();
    Optional<PagerView> pager = Pager.of(list, 1, desk.config().pagination());
    Optional<Story> lead = lead();
    Subject subject =
        new Subject(
            address(),
            "",
            desk.view().name(),
            desk.config().description().in(desk.language()),
            "stories");
    Placement placement = Placement.open(List.of(), frames.everywhere("")).reaching(Reach.HOME);
    HeadFacts facts =
        HeadFacts.website(List.of(desk.graph().page("CollectionPage", subject))).paged(pager);
    return new Printing(
        "home.ftlh",
        frames.frame(subject, placement, facts),
        "home",
        view(list, lead, pager),
        Optional.empty());
  }

  private HomeView view(Listing list, Optional<Story> lead, Optional<PagerView> pager) {
    List<Story> rest = new ArrayList<>(list.page(1, desk.config().pagination()));
    lead.ifPresent(first -> rest.removeIf(story -> story.path().equals(first.path())));
    int latest = Math.min(LATEST, rest.size());
    Cards cards = desk.cards();
    return new HomeView(
        promise(),
        lead.map(cards::card),
        cards.cards(rest.subList(0, latest)),
        cards.cards(rest.subList(latest, rest.size())),
        board(),
        quote(),
        cards.counts(desk.edition().topics()),
        pager);
  }

  private String promise() {
    return Stream.of(desk.config().tagline(), desk.config().description(), desk.config().name())
        .map(text -> text.in(desk.language()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The newest featured story, else the newest with a picture, else the newest. */
  private Optional<Story> lead() {
    List<Story> stories = desk.edition().stories();
    return stories.stream()
        .filter(Story::featured)
        .findFirst()
        .or(
            () ->
                stories.stream()
                    .filter(story -> desk.site().leadPicture(story).isPresent())
                    .findFirst())
        .or(() -> stories.stream().findFirst());
  }

  private List<NoticeCard> board() {
    Bulletins bulletins = desk.bulletins();
    List<Notice> shown = new ArrayList<>(bulletins.inForce());
    shown.addAll(bulletins.comingUp());
    bulletins.ended().stream().limit(JUST_ENDED).forEach(shown::add);
    shown.removeIf(notice -> notice.severity() == NoticeSeverity.INFO);
    return bulletins.cards(shown.subList(0, Math.min(BOARD, shown.size())));
  }

  private Optional<HomeView.Quote> quote() {
    return desk.edition().stories().stream().flatMap(story -> quote(story).stream()).findFirst();
  }

  private Optional<HomeView.Quote> quote(Story story) {
    return story
        .quote()
        .map(
            quote ->
                new HomeView.Quote(
                    StoryViews.quote(quote).text(),
                    quote.by(),
                    quote.role(),
                    new LinkView(story.title(), story.path()),
                    desk.pictures().lead(story)));
  }
}
