package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.model.Listing;
import org.tidings.model.Person;
import org.tidings.model.Story;

/** Stories, topics, places and people as lists and bylines show them. */
record Cards(Desk desk) {
  CardView card(Story story) {
    return new CardView(
        story.path(),
        story.title(),
        story.summary(),
        topics(story).stream().findFirst(),
        desk.dates().day(story.published()),
        names(story),
        places(story).stream().map(LinkView::text).toList(),
        desk.pictures().lead(story),
        story.outline().minutes());
  }

  List<CardView> cards(List<Story> stories) {
    return stories.stream().map(this::card).toList();
  }

  /** The topics of a story that have a page. */
  List<LinkView> topics(Story story) {
    return links(story.topics().stream().map(desk.edition()::topic).toList());
  }

  /** The places of a story that have a page. */
  List<LinkView> places(Story story) {
    return links(story.places().stream().map(desk.edition()::place).toList());
  }

  private List<LinkView> links(List<Optional<Listing>> listings) {
    return listings.stream().flatMap(Optional::stream).map(this::link).toList();
  }

  LinkView link(Listing listing) {
    return new LinkView(name(listing), listing.path());
  }

  /** A list's name in this desk's language. */
  String name(Listing listing) {
    return switch (listing.kind()) {
      case HOME -> desk.text("nav.stories");
      case TOPIC -> desk.site().topic(listing.id()).name().in(desk.language());
      case PLACE -> desk.site().place(listing.id()).name().in(desk.language());
      case PERSON -> desk.site().person(listing.id()).name();
      case YEAR -> listing.id();
      case MONTH -> month(listing.id());
    };
  }

  private String month(String id) {
    return desk.text(
        "archive.month",
        desk.messages().month(Integer.parseInt(id.substring(id.indexOf('/') + 1))),
        id.substring(0, id.indexOf('/')));
  }

  CountView count(Listing listing) {
    String summary =
        switch (listing.kind()) {
          case TOPIC -> desk.site().topic(listing.id()).description().in(desk.language());
          case PLACE -> desk.site().place(listing.id()).address().in(desk.language());
          case PERSON -> desk.site().person(listing.id()).role().in(desk.language());
          default -> "";
        };
    return new CountView(name(listing), listing.path(), listing.stories().size(), summary);
  }

  List<CountView> counts(List<Listing> listings) {
    return listings.stream().map(this::count).toList();
  }

  /** Who wrote a story, as one text: "A, B and C"; the organisation where nobody is named. */
  String names(Story story) {
    List<String> names = new ArrayList<>();
    story.authors().forEach(id -> names.add(desk.site().person(id).name()));
    if (names.isEmpty()) {
      return desk.config().organisation().name().in(desk.language());
    }
    String last = names.remove(names.size() - 1);
    return names.isEmpty() ? last : desk.text("story.names", String.join(", ", names), last);
  }

  BylineView byline(String id) {
    Person person = desk.site().person(id);
    return new BylineView(
        person.name(),
        person.role().in(desk.language()),
        desk.edition().person(id).map(this::link),
        desk.pictures().view(person.portrait()));
  }
}
