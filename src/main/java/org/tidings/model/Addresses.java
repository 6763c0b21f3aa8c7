package org.tidings.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidings.base.UrlPath;

/** All addresses at which a page of the site answers, and those that have feeds. */
final class Addresses {
  private static final List<String> FEEDS = List.of("rss.xml", "atom.xml", "feed.json");

  private Addresses() {}

  static Set<UrlPath> of(Site site) {
    Set<UrlPath> all = new HashSet<>();
    site.entries().forEach(entry -> all.add(entry.path()));
    int size = site.config().pagination();
    for (LanguageEdition edition : site.editions()) {
      lists(edition).forEach(listing -> pages(listing, size, all));
      for (FixedPage page : FixedPage.values()) {
        all.add(page.below(edition.root()));
      }
    }
    return all;
  }

  private static List<Listing> lists(LanguageEdition edition) {
    return List.of(
            List.of(edition.home()),
            edition.topics(),
            edition.places(),
            edition.people(),
            edition.years(),
            edition.months())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static void pages(Listing listing, int size, Set<UrlPath> all) {
    for (int number = 1; number <= listing.pageCount(size); number++) {
      all.add(listing.pagePath(number));
    }
  }

  /** The addresses of all feeds: of the site, its topics, places, people and months, and so on. */
  static Set<UrlPath> feeds(Site site) {
    Set<UrlPath> all = new HashSet<>();
    for (LanguageEdition edition : site.editions()) {
      lists(edition).stream()
          .filter(listing -> listing.kind() != Listing.Kind.YEAR)
          .forEach(listing -> feeds(listing.path(), all));
      feeds(FixedPage.NOTICES.below(edition.root()), all);
      feeds(FixedPage.CORRECTIONS.below(edition.root()), all);
    }
    return all;
  }

  private static void feeds(UrlPath folder, Set<UrlPath> all) {
    FEEDS.forEach(file -> all.add(folder.resolve(file)));
  }
}
