package org.tidings.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.feed.FeedView.Deletion;
import org.tidings.feed.FeedView.Head;
import org.tidings.feed.FeedView.Links;
import org.tidings.model.Entry;
import org.tidings.model.Language;
import org.tidings.model.Picture;
import org.tidings.model.PictureLengths;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;

/** Makes the view of a feed from the site. */
final class FeedDesk {
  /** Ids of things without a date are minted as of this day; see {@link Site#identity}. */
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

  private final Site site;
  private final SiteConfig config;
  private final ItemDesk items;

  FeedDesk(Site site, FeedBodies bodies, PictureLengths lengths) {
    this.site = site;
    this.config = site.config();
    this.items = new ItemDesk(site, bodies, lengths);
  }

  FeedView view(Newsfeed feed) {
    List<FeedItem> list = feed.pieces().stream().map(items::item).toList();
    List<Deletion> gone = feed.withdrawn().stream().map(this::deletion).toList();
    return new FeedView(
        head(feed, list),
        links(feed),
        list,
        gone,
        config.feeds().full(),
        site.messages(feed.language()));
  }

  private Head head(Newsfeed feed, List<FeedItem> list) {
    Language language = feed.language();
    return new Head(
        identity(feed.subject()),
        feed.title(),
        feed.description(),
        language,
        config.absolute(feed.folder()),
        config.feedStyle(language).relativeTo(feed.folder()),
        items.publisher(language),
        "© " + config.organisation().name().in(language),
        picture(config.organisation().logo()),
        picture(config.look().mark()).or(() -> picture(config.organisation().logo())),
        list.stream().map(FeedItem::published).max(Comparator.naturalOrder()),
        list.stream()
            .map(FeedItem::updated)
            .max(Comparator.naturalOrder())
            .orElseGet(this::beginning));
  }

  /** A feed is named as its items are (RFC 4151), so that it too survives a change of domain. */
  private String identity(UrlPath folder) {
    return "tag:%s,%s:%s".formatted(config.identity().authority(), since(), folder);
  }

  private LocalDate since() {
    return config.identity().since().orElse(LONG_AGO);
  }

  /**
   * The date of an empty feed: Atom wants one, and the clock must not give it, or a feed in which
   * nothing happens would change with every build.
   */
  private OffsetDateTime beginning() {
    return since().atStartOfDay(config.timezone()).toOffsetDateTime();
  }

  private Links links(Newsfeed feed) {
    Paging paging = feed.paging();
    return new Links(
        config.absolute(feed.folder()),
        paging.previous().map(config::absolute),
        paging.next().map(config::absolute),
        paging.current().map(config::absolute),
        config.feeds().hub());
  }

  private Deletion deletion(Entry entry) {
    Instant when = entry.basics().withdrawn().orElseThrow().date().at();
    return new Deletion(site.identity(entry), items.moment(when));
  }

  private Optional<String> picture(Optional<SourcePath> file) {
    return file.flatMap(path -> Optional.ofNullable(site.pictures().get(path)))
        .map(Picture::address)
        .map(config::absolute);
  }
}
