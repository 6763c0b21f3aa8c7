package org.tidings.feed;

import java.util.ArrayList;
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
    List<Newsfeed> feeds = new ArrayList<>(new Archives(site, edition, withdrawn).all());
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
    List<Entry> gone = Withdrawn.among(newest, items, withdrawn.of(list));
    return feed(list.path(), name, pieces(newest), gone);
  }

  private Newsfeed notices() {
    List<Notice> newest = newest(edition.notices());
    List<Entry> gone = Withdrawn.among(newest, items, withdrawn.notices());
    return feed(page(FixedPage.NOTICES), words().text("feed.notices"), pieces(newest), gone);
  }

  private Newsfeed corrections() {
    List<Piece> newest = Corrections.of(site, language, items);
    return feed(page(FixedPage.CORRECTIONS), words().text("feed.corrections"), newest, List.of());
  }

  private Newsfeed feed(UrlPath folder, String name, List<Piece> pieces, List<Entry> gone) {
    String title = config.name().in(language) + ": " + name;
    String description = Archives.description(config, language);
    return new Newsfeed(language, folder, folder, title, description, Paging.none(), pieces, gone);
  }

  private <E extends Entry> List<E> newest(List<E> entries) {
    return entries.subList(0, Math.min(items, entries.size()));
  }

  private static List<Piece> pieces(List<? extends Entry> entries) {
    return entries.stream().<Piece>map(Piece::of).toList();
  }

  private UrlPath page(FixedPage page) {
    return page.below(edition.root());
  }

  private Messages words() {
    return site.messages(language);
  }
}
