package org.tidings.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Language;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Listing;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;
import org.tidings.model.Story;

/**
 * The main feed of a language and its archives by month (RFC 5005, section 4). The newest month has
 * an archive too, so that the month before it can name its successor from the day it closes: after
 * that, only a change of its own stories changes it.
 */
final class Archives {
  private final SiteConfig config;
  private final LanguageEdition edition;
  private final Withdrawn withdrawn;

  Archives(Site site, LanguageEdition edition, Withdrawn withdrawn) {
    this.config = site.config();
    this.edition = edition;
    this.withdrawn = withdrawn;
  }

  /** The subscription document, then the archives, oldest first. */
  List<Newsfeed> all() {
    List<Newsfeed> feeds = new ArrayList<>();
    feeds.add(main());
    List<Listing> months = edition.months();
    for (int i = 0; i < months.size(); i++) {
      Optional<UrlPath> previous =
          i == 0 ? Optional.empty() : Optional.of(months.get(i - 1).path());
      Optional<UrlPath> next =
          i + 1 == months.size() ? Optional.empty() : Optional.of(months.get(i + 1).path());
      feeds.add(month(months.get(i), new Paging(previous, next, Optional.of(edition.root()))));
    }
    return feeds;
  }

  private Newsfeed main() {
    int most = config.feeds().items();
    List<Story> stories = edition.stories();
    List<Story> newest = stories.subList(0, Math.min(most, stories.size()));
    List<Entry> gone = Withdrawn.among(newest, most, withdrawn.stories());
    return feed(edition.root(), Paging.before(older(newest.size())), newest, gone);
  }

  /**
   * Where the subscription document sends readers for older items: past the newest month when it
   * holds all of that itself, since a reader may keep an archive once it has it.
   */
  private Optional<UrlPath> older(int shown) {
    List<Listing> months = edition.months();
    int last = months.size() - 1;
    if (last >= 0 && shown < months.get(last).stories().size()) {
      return Optional.of(months.get(last).path());
    }
    return last >= 1 && shown < edition.stories().size()
        ? Optional.of(months.get(last - 1).path())
        : Optional.empty();
  }

  private Newsfeed month(Listing month, Paging paging) {
    return feed(month.path(), paging, month.stories(), withdrawn.of(month));
  }

  private Newsfeed feed(UrlPath folder, Paging paging, List<Story> stories, List<Entry> gone) {
    Language language = edition.language();
    String title = config.name().in(language);
    String description = description(config, language);
    return new Newsfeed(
        language,
        folder,
        edition.root(),
        title,
        description,
        paging,
        stories.stream().map(Piece::of).toList(),
        gone);
  }

  /** What the site says of itself: its description, else its tagline, else its name. */
  static String description(SiteConfig config, Language language) {
    String description = config.description().in(language);
    String tagline = config.tagline().in(language);
    String said = description.isBlank() ? tagline : description;
    return said.isBlank() ? config.name().in(language) : said;
  }
}
