package org.tidings.page;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tidings.model.Moment;
import org.tidings.model.Outline;
import org.tidings.model.Safeguards.Allowance;
import org.tidings.model.State;
import org.tidings.model.Story;
import org.tidings.model.Story.Correction;
import org.tidings.model.Story.SourceNote;

/** Makes stories' views. */
record StoryViews(Desk desk) {
  private static final Pattern MARKS = Pattern.compile("^[\"“”«„]+|[\"“”»]+$");
  private static final int RELATED = 3;
  private static final int LONG = 800;
  private static final int WORTH_A_LIST = 3;

  /** So many headings are worth a list in a short story too. */
  private static final int MANY = 5;

  StoryView view(Story story) {
    Cards cards = desk.cards();
    return new StoryView(
        story.title(),
        story.summary(),
        desk.config().absolute(story.path()),
        story.authors().stream().map(cards::byline).toList(),
        desk.dates().day(story.published()),
        story.basics().updated().filter(at -> later(at, story)).map(desk.dates()::day),
        newest(story).map(desk.dates()::day),
        expired(story),
        story.outline().minutes(),
        desk.pictures().lead(story),
        story.points(),
        contents(story.outline()),
        story.sources().stream().map(this::source).toList(),
        story.corrections().stream().map(c -> correction(c, Optional.empty())).toList(),
        story.disclosure().stream().map(this::disclosure).toList(),
        ai(story.ai()),
        !story.safeguards().consent().isEmpty(),
        story.safeguards().allowances().stream().map(Allowance::rule).distinct().sorted().toList(),
        review(story),
        cards.topics(story),
        cards.places(story),
        new Frames(desk).translations(story),
        cards.cards(desk.edition().related(story, RELATED)),
        desk.edition().before(story).map(StoryViews::link),
        desk.edition().after(story).map(StoryViews::link),
        story.quote().map(StoryViews::quote),
        new ShareLinks(desk).of(story),
        new ShareLinks(desk).reply(story),
        new TreeMap<>(story.basics().params()));
  }

  static StoryView.Quote quote(Story.Quote quote) {
    return new StoryView.Quote(
        MARKS.matcher(quote.text()).replaceAll(""), quote.by(), quote.role());
  }

  private static LinkView link(Story story) {
    return new LinkView(story.title(), story.path());
  }

  private static boolean later(Moment at, Story story) {
    return at.compareTo(story.published()) > 0;
  }

  private static Optional<Moment> newest(Story story) {
    return story.corrections().stream().map(Correction::date).max(Moment::compareTo);
  }

  private Optional<TimeView> expired(Story story) {
    return desk.site().state(story) == State.EXPIRED
        ? story.expires().map(desk.dates()::day)
        : Optional.empty();
  }

  private static List<StoryView.Heading> contents(Outline outline) {
    List<StoryView.Heading> headings =
        outline.headings().stream()
            .filter(heading -> heading.level() == 2)
            .map(heading -> new StoryView.Heading(heading.text(), heading.id()))
            .toList();
    int enough = outline.words() >= LONG ? WORTH_A_LIST : MANY;
    return headings.size() >= enough ? headings : List.of();
  }

  private StoryView.Source source(SourceNote source) {
    return new StoryView.Source(
        source.title(),
        source.url(),
        source.citation(),
        source.date().map(desk.dates()::day),
        source.accessed().map(desk.dates()::day));
  }

  CorrectionView correction(Correction correction, Optional<LinkView> story) {
    String key = "correction.kind." + correction.kind();
    return new CorrectionView(
        desk.dates().day(correction.date()),
        desk.text(desk.messages().has(key) ? key : "correction.kind.correction"),
        correction.was(),
        correction.now(),
        correction.note(),
        story);
  }

  private StoryView.Disclosure disclosure(Story.Disclosure disclosure) {
    String key = "disclosure.kind." + disclosure.kind();
    return new StoryView.Disclosure(
        desk.messages().has(key) ? desk.text(key) : "", disclosure.party(), disclosure.statement());
  }

  /** The site's own wording where it has one. */
  private String ai(String kind) {
    if (!kind.equals("assisted") && !kind.equals("generated")) {
      return "";
    }
    String own = desk.config().policy().aiWording().in(desk.language());
    return own.isEmpty() ? desk.text("story.ai." + kind) : own;
  }

  private Optional<StoryView.Review> review(Story story) {
    return story
        .safeguards()
        .reviewed()
        .map(
            review ->
                new StoryView.Review(
                    desk.site().person(review.by()).name(),
                    desk.dates().day(review.date()),
                    story.safeguards().reviewBy().map(desk.dates()::day)));
  }
}
