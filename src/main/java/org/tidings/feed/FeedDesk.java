package org.tidings.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tidings.base.Checksum;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.feed.FeedView.Deletion;
import org.tidings.feed.FeedView.Head;
import org.tidings.feed.FeedView.Links;
import org.tidings.model.Entry;
import org.tidings.model.Language;
import org.tidings.model.Moment;
import org.tidings.model.Picture;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;

/** Makes the views of feeds from the site. */
final class FeedDesk {
  /** Ids of things without a date are minted as of this day; see {@link Site#identity}. */
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

  private final Site site;
  private final SiteConfig config;
  private final ItemDesk items;

  private final Optional<String> logo;
  private final Optional<String> icon;
  private final Map<Language, Checksum> words = new ConcurrentHashMap<>();

  FeedDesk(Site site, ItemDesk items) {
    this.site = site;
    this.config = site.config();
    this.items = items;
    this.logo = picture(config.organisation().logo());
    this.icon = picture(config.look().mark()).or(() -> logo);
  }

  FeedView view(Newsfeed feed) {
    return new FeedView(
        head(feed),
        links(feed),
        feed.withdrawn().stream().map(this::deletion).toList(),
        config.feeds().full(),
        words.computeIfAbsent(feed.language(), of -> Checksum.of(site.messages(of))));
  }

  private Head head(Newsfeed feed) {
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
        logo,
        icon,
        latest(feed, Piece::published),
        latest(feed, Piece::updated).orElseGet(this::beginning));
  }

  private Optional<OffsetDateTime> latest(Newsfeed feed, Function<Piece, Moment> when) {
    return feed.pieces().stream()
        .map(piece -> when.apply(piece).at())
        .max(Comparator.naturalOrder())
        .map(items::moment);
  }

  /** A feed is named as its items are (RFC 4151), so that it too survives a change of domain. */
  private String identity(UrlPath folder) {
    return "tag:" + config.identity().authority() + "," + since() + ":" + folder;
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
