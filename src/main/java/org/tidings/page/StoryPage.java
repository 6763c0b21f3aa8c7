package org.tidings.page;

import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Published;
import org.tidings.model.State;
import org.tidings.model.Story;
import org.tidings.output.Artifact;

/** A story's own page. */
record StoryPage(Desk desk, Story story) implements HtmlPage {

  /** Live and expired ones. */
  static List<StoryPage> of(Desk desk) {
    return desk.site().entries().stream()
        .filter(Story.class::isInstance)
        .map(Story.class::cast)
        .filter(story -> story.language().equals(desk.language()))
        .filter(story -> desk.site().state(story) != State.WITHDRAWN)
        .map(story -> new StoryPage(desk, story))
        .toList();
  }

  @Override
  public Optional<Entry> own() {
    return Optional.of(story);
  }

  @Override
  public UrlPath address() {
    return story.path();
  }

  @Override
  public Artifact.Rank rank() {
    return Artifact.Rank.PAGE;
  }

  @Override
  public String owner() {
    return story.source().value();
  }

  @Override
  public Optional<Published> published() {
    return Optional.of(Ledgers.entry(desk.site(), story, "story", story.changed()));
  }

  @Override
  public Printing printing() {
    Frames frames = new Frames(desk);
    Subject subject =
        new Subject(
            story.path(), desk.titles().of(story), story.title(), story.summary(), "stories");
    List<LinkView> topics = desk.cards().topics(story);
    Placement placement =
        Placement.open(
            topics.isEmpty()
                ? List.of(new LinkView(desk.text("nav.stories"), desk.root()))
                : List.of(new LinkView(desk.text("nav.stories"), desk.root()), topics.get(0)),
            frames.versions(story));
    return new Printing(
        "story.ftlh",
        frames.frame(subject, placement, new StoryData(desk).facts(story)),
        "story",
        new StoryViews(desk).view(story),
        Optional.of(story));
  }
}
