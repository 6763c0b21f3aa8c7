package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.base.UrlPath;
import org.tidings.model.Language;
import org.tidings.model.Picture;
import org.tidings.model.SiteConfig;
import org.tidings.page.HeadView.Alternate;
import org.tidings.page.HeadView.Feed;
import org.tidings.page.HeadView.Icon;
import org.tidings.page.Placement.Reach;

/** Builds the head of every page (feeds and cards, "Head of every page"). */
record HeadMetadata(Desk desk) {

  HeadView head(Subject subject, Placement placement, HeadFacts facts) {
    boolean open = placement.reach() == Reach.OPEN || placement.reach() == Reach.HOME;
    String description = description(subject);
    return new HeadView(
        title(subject),
        description,
        placement.reach() == Reach.ANYWHERE
            ? Optional.empty()
            : Optional.of(desk.config().absolute(subject.path())),
        open ? "max-image-preview:large" : "noindex",
        open ? new SocialMetadata(desk).of(subject, description, placement, facts) : List.of(),
        open ? alternates(subject.path(), placement.versions()) : List.of(),
        feeds(facts),
        facts.pager().flatMap(PagerView::newer).map(path -> link("list.newer", path)),
        facts.pager().flatMap(PagerView::older).map(path -> link("list.older", path)),
        icon(),
        desk.config().social().values().stream().sorted().toList(),
        open ? Optional.of(desk.graph().data(subject, placement, facts)) : Optional.empty());
  }

  private LinkView link(String key, UrlPath path) {
    return new LinkView(desk.text(key), path);
  }

  private String title(Subject subject) {
    String site = desk.config().name().in(desk.language());
    if (!subject.title().isEmpty()) {
      return subject.title() + " | " + site;
    }
    boolean sameElsewhere =
        !desk.language().equals(desk.config().language())
            && site.equals(desk.config().name().in(desk.config().language()));
    return sameElsewhere ? site + " (" + desk.text("language.name") + ")" : site;
  }

  private String description(Subject subject) {
    SiteConfig config = desk.config();
    String site = config.description().in(desk.language());
    String name = config.name().in(desk.language());
    return Description.of(
        subject.summary(), site.isEmpty() ? desk.text("site.description", name) : site);
  }

  private List<Alternate> alternates(UrlPath here, Map<Language, UrlPath> versions) {
    if (versions.isEmpty()) {
      return List.of();
    }
    List<Alternate> alternates = new ArrayList<>();
    Language first = desk.config().language();
    UrlPath fallback = desk.language().equals(first) ? here : versions.getOrDefault(first, here);
    for (Language language : desk.config().languages()) {
      UrlPath path = language.equals(desk.language()) ? here : versions.get(language);
      if (path != null) {
        alternates.add(new Alternate(language.code(), desk.config().absolute(path)));
      }
    }
    alternates.add(new Alternate("x-default", desk.config().absolute(fallback)));
    return alternates;
  }

  private List<Feed> feeds(HeadFacts facts) {
    LinkView site = new LinkView(desk.config().name().in(desk.language()), desk.root());
    return Stream.concat(
            Stream.of(site), facts.feed().stream().filter(own -> !own.path().equals(site.path())))
        .flatMap(list -> feeds(list).stream())
        .toList();
  }

  private List<Feed> feeds(LinkView list) {
    return List.of(
        feed("application/rss+xml", "RSS", list, "rss.xml"),
        feed("application/atom+xml", "Atom", list, "atom.xml"),
        feed("application/feed+json", "JSON Feed", list, "feed.json"));
  }

  private Feed feed(String type, String format, LinkView list, String file) {
    return new Feed(
        type, list.text() + " (" + format + ")", desk.config().absolute(list.path().resolve(file)));
  }

  private Optional<Icon> icon() {
    return desk.pictures().picture(desk.config().organisation().logo()).map(HeadMetadata::icon);
  }

  private static Icon icon(Picture logo) {
    String sizes = logo.type().equals("image/svg+xml") ? "any" : logo.width() + "x" + logo.height();
    return new Icon(logo.address(), logo.type(), sizes);
  }
}
