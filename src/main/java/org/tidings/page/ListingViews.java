package org.tidings.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.model.Listing;
import org.tidings.model.Listing.Kind;
import org.tidings.model.Person;
import org.tidings.model.Story;
import org.tidings.page.ListingView.Group;

/** Makes the views of a list: its words, its stories, what stands beside them. */
record ListingViews(Desk desk, Listing listing) {
  private static final int NEAR = 8;
  private static final int LOOKED_AT = 40;

  ListingView view(int number, Optional<PagerView> pager) {
    Kind kind = listing.kind();
    return new ListingView(
        template(),
        heading(),
        summary(),
        listing.stories().size(),
        groups(listing.page(number, desk.config().pagination())),
        pager,
        kind == Kind.YEAR || kind == Kind.MONTH ? Optional.empty() : Optional.of(feed()),
        kind == Kind.PLACE ? Optional.of(new Places(desk).view(listing.id())) : Optional.empty(),
        kind == Kind.PERSON ? Optional.of(person()) : Optional.empty(),
        kind == Kind.PLACE ? desk.bulletins().at(listing.id()) : List.of(),
        kind == Kind.YEAR ? desk.cards().counts(months()) : List.of(),
        near());
  }

  /** Which template prints it. */
  private String template() {
    return switch (listing.kind()) {
      case HOME -> "stories";
      case TOPIC -> "topic";
      case PLACE -> "place";
      case PERSON -> "person";
      case YEAR -> "year";
      case MONTH -> "month";
    };
  }

  private String heading() {
    return listing.kind() == Kind.HOME ? desk.text("list.all-stories") : desk.cards().name(listing);
  }

  private String summary() {
    return switch (listing.kind()) {
      case TOPIC -> desk.site().topic(listing.id()).description().in(desk.language());
      default -> "";
    };
  }

  Subject subject(int number, UrlPath path) {
    String name = desk.cards().name(listing);
    String site = desk.view().name();
    String title =
        switch (listing.kind()) {
          case HOME -> desk.text("list.all-stories");
          case TOPIC -> desk.text("topic.title", name);
          case PLACE -> desk.text("place.title", name);
          case PERSON -> desk.text("person.title", name);
          case YEAR -> desk.text("archive.year", name);
          case MONTH -> desk.text("archive.month-title", name);
        };
    String description =
        switch (listing.kind()) {
          case HOME -> desk.view().description();
          case TOPIC ->
              summary().isEmpty() ? desk.text("topic.description", name, site) : summary();
          case PLACE -> desk.text("place.description", name, site);
          case PERSON -> bio().isEmpty() ? desk.text("person.description", name, site) : bio();
          case YEAR, MONTH -> desk.text("archive.description", name, site);
        };
    String numbered = number == 1 ? title : desk.text("list.page", title, number);
    return new Subject(path, numbered, numbered, description, section());
  }

  private String section() {
    return switch (listing.kind()) {
      case HOME -> "stories";
      case TOPIC -> "topics";
      case PLACE -> "places";
      case PERSON -> "people";
      case YEAR, MONTH -> "archive";
    };
  }

  List<LinkView> crumbs() {
    SiteView.Paths paths = desk.view().paths();
    LinkView archive = new LinkView(desk.text("archive.title"), paths.archive());
    return switch (listing.kind()) {
      case HOME -> List.of(new LinkView(desk.text("nav.stories"), desk.root()));
      case TOPIC -> List.of(new LinkView(desk.text("topics.title"), paths.topics()));
      case PLACE -> List.of(new LinkView(desk.text("places.title"), paths.places()));
      case PERSON -> List.of(new LinkView(desk.text("people.title"), paths.people()));
      case YEAR -> List.of(archive);
      case MONTH ->
          List.of(
              archive,
              new LinkView(
                  listing.id().substring(0, listing.id().indexOf('/')),
                  new UrlPath(listing.path().value().replaceFirst("[^/]+/$", ""))));
    };
  }

  /** The list's own feed: its name and folder; archives have the site's. */
  LinkView feed() {
    return switch (listing.kind()) {
      case TOPIC, PLACE, PERSON -> new LinkView(desk.cards().name(listing), listing.path());
      case HOME, YEAR, MONTH -> new LinkView(desk.view().name(), desk.root());
    };
  }

  private List<Group> groups(List<Story> stories) {
    if (listing.kind() != Kind.YEAR) {
      return List.of(new Group("", stories.size(), desk.cards().cards(stories)));
    }
    List<Group> groups = new ArrayList<>();
    for (Listing month : months()) {
      List<Story> own =
          stories.stream()
              .filter(story -> desk.dates().month(story.published()).equals(month.id()))
              .toList();
      if (!own.isEmpty()) {
        groups.add(
            new Group(desk.cards().name(month), month.stories().size(), desk.cards().cards(own)));
      }
    }
    return groups;
  }

  /** The months of a year, newest first. */
  private List<Listing> months() {
    List<Listing> months = new ArrayList<>();
    for (Listing month : desk.edition().months()) {
      if (month.id().startsWith(listing.id() + "/")) {
        months.add(0, month);
      }
    }
    return months;
  }

  private String bio() {
    return desk.site().person(listing.id()).bio().in(desk.language());
  }

  private PersonView person() {
    Person person = desk.site().person(listing.id());
    return new PersonView(
        person.name(),
        person.role().in(desk.language()),
        bio(),
        person.interests().in(desk.language()),
        person.email().orElse(""),
        person.url().orElse(""),
        desk.pictures().view(person.portrait()));
  }

  /** Topics and places that the newest stories of a list share. */
  private List<LinkView> near() {
    if (listing.kind() == Kind.YEAR || listing.kind() == Kind.MONTH) {
      return List.of();
    }
    Map<LinkView, Integer> shared = new LinkedHashMap<>();
    for (Story story : listing.stories().stream().limit(LOOKED_AT).toList()) {
      desk.cards().topics(story).forEach(link -> shared.merge(link, 1, Integer::sum));
      desk.cards().places(story).forEach(link -> shared.merge(link, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(entry -> !entry.getKey().path().equals(listing.path()))
        .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
        .limit(NEAR)
        .map(Map.Entry::getKey)
        .toList();
  }
}
