package org.tidings.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.FixedPage;
import org.tidings.model.Language;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Listing;
import org.tidings.model.Messages;
import org.tidings.model.Notice;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;
import org.tidings.model.Story;

/**
 * The feeds of one language: the main one with its archives, and one for each topic, place and
 * person, for notices and for corrections. Only the main feed has archives: every story is in them
 * already, and archives of each list would multiply what is written many times over.
 */
final class Newsfeeds {
  private static final Comparator<Story> LAST_CORRECTED_FIRST =
      Comparator.comparing(Newsfeeds::corrected).reversed().thenComparing(Entry::path);

  private final Site site;
  private final SiteConfig config;
  private final LanguageEdition edition;
  private final Language language;
  private final Withdrawn withdrawn;
  private final int items;

  Newsfeeds(Site site, LanguageEdition edition) {
    this.site = site;
    this.config = site.config();
    this.edition = edition;
    this.language = edition.language();
    this.withdrawn = new Withdrawn(site, language);
    this.items = config.feeds().items();
  }

  /** All of them. */
  List<Newsfeed> all() {
    List<Newsfeed> feeds = new ArrayList<>(new Archives(site, edition).all());
    edition.topics().forEach(list -> feeds.add(list(list, topicName(list))));
    edition.places().forEach(list -> feeds.add(list(list, placeName(list))));
    edition.people().forEach(list -> feeds.add(list(list, site.person(list.id()).name())));
    feeds.add(notices());
    feeds.add(corrections());
    return feeds;
  }

  private String topicName(Listing list) {
    return site.topic(list.id()).name().in(language);
  }

  private String placeName(Listing list) {
    return site.place(list.id()).name().in(language);
  }

  private Newsfeed list(Listing list, String name) {
    List<Story> newest = newest(list.stories());
    List<Entry> gone =
        withdrawn.among(newest, items, entry -> entry instanceof Story s && isIn(s, list));
    return feed(list.path(), name, newest, gone);
  }

  private static boolean isIn(Story story, Listing list) {
    List<String> ids =
        switch (list.kind()) {
          case TOPIC -> story.topics();
          case PLACE -> story.places();
          case PERSON -> story.authors();
          case HOME, YEAR, MONTH -> List.of();
        };
    return ids.contains(list.id());
  }

  private Newsfeed notices() {
    List<Notice> newest = newest(edition.notices());
    List<Entry> gone = withdrawn.among(newest, items, Notice.class::isInstance);
    return feed(page(FixedPage.NOTICES), words().text("feed.notices"), newest, gone);
  }

  /** Those that were corrected last, and they in the order of all feeds. */
  private Newsfeed corrections() {
    List<Story> newest =
        edition.stories().stream()
            .filter(story -> !story.corrections().isEmpty())
            .sorted(LAST_CORRECTED_FIRST)
            .limit(items)
            .sorted(Withdrawn.NEWEST_FIRST)
            .toList();
    List<Entry> gone =
        withdrawn.among(
            newest, items, entry -> entry instanceof Story s && !s.corrections().isEmpty());
    return feed(page(FixedPage.CORRECTIONS), words().text("feed.corrections"), newest, gone);
  }

  private static Instant corrected(Story story) {
    return story.corrections().stream()
        .map(correction -> correction.date().at())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Newsfeed feed(
      UrlPath folder, String name, List<? extends Entry> entries, List<Entry> gone) {
    String title = config.name().in(language) + ": " + name;
    String description = Archives.description(config, language);
    return new Newsfeed(language, folder, folder, title, description, Paging.none(), entries, gone);
  }

  private <E extends Entry> List<E> newest(List<E> entries) {
    return entries.subList(0, Math.min(items, entries.size()));
  }

  private UrlPath page(FixedPage page) {
    return page.below(edition.root());
  }

  private Messages words() {
    return site.messages(language);
  }
}
