package org.tidings.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidings.base.UrlPath;

/** All addresses at which a page of the site answers. */
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

  static boolean isFeedOf(UrlPath path, Set<UrlPath> pages) {
    String value = path.value();
    int slash = value.lastIndexOf('/');
    return FEEDS.contains(value.substring(slash + 1))
        && pages.contains(new UrlPath(value.substring(0, slash + 1)));
  }
}
