package org.tidings.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.FixedPage;
import org.tidings.model.Language;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Listing;
import org.tidings.model.Notice;
import org.tidings.model.Site;
import org.tidings.model.StandingPage;
import org.tidings.model.State;
import org.tidings.model.Story;
import org.tidings.web.SitemapUrl.Alternate;

/** Finds the pages for crawlers, each with its last change: no search page, no tombstones. */
final class SitemapUrls {
  private final Site site;
  private final Map<UrlPath, SitemapUrl> urls = new TreeMap<>();

  private SitemapUrls(Site site) {
    this.site = site;
  }

  /** All of them, by address. */
  static List<SitemapUrl> of(Site site) {
    SitemapUrls found = new SitemapUrls(site);
    site.entries().forEach(found::entry);
    Map<String, List<Listing>> twins = found.twins();
    for (LanguageEdition edition : site.editions()) {
      lists(edition).forEach(list -> found.list(list, twins.getOrDefault(key(list), List.of())));
      found.fixedPages(edition);
    }
    return List.copyOf(found.urls.values());
  }

  private void entry(Entry entry) {
    if (site.state(entry) == State.WITHDRAWN) {
      return;
    }
    List<Alternate> same = new ArrayList<>();
    same.add(new Alternate(entry.language(), entry.path()));
    site.translations(entry)
        .forEach(other -> same.add(new Alternate(other.language(), other.path())));
    add(entry.path(), changed(entry), same);
  }

  private void list(Listing list, List<Listing> twins) {
    int size = site.config().pagination();
    List<Alternate> same =
        twins.stream().map(twin -> new Alternate(twin.language(), twin.path())).toList();
    for (int number = 1; number <= list.pageCount(size); number++) {
      Optional<Instant> changed = last(list.page(number, size));
      add(list.pagePath(number), changed, number == 1 ? same : List.of());
    }
  }

  private void fixedPages(LanguageEdition edition) {
    for (FixedPage page : FixedPage.values()) {
      if (page != FixedPage.SEARCH) {
        List<Alternate> same =
            site.editions().stream()
                .map(other -> new Alternate(other.language(), page.below(other.root())))
                .toList();
        add(page.below(edition.root()), changed(page, edition), same);
      }
    }
  }

  private void add(UrlPath path, Optional<Instant> changed, List<Alternate> same) {
    List<Alternate> alternates =
        same.size() < 2
            ? List.of()
            : same.stream().sorted(Comparator.comparing(Alternate::language)).toList();
    urls.put(path, new SitemapUrl(path, changed, alternates));
  }

  private static Optional<Instant> changed(FixedPage page, LanguageEdition edition) {
    return switch (page) {
      case TOPICS, PLACES, PEOPLE, ARCHIVE -> last(edition.stories());
      case NOTICES -> last(edition.notices());
      case CORRECTIONS ->
          edition.stories().stream()
              .flatMap(story -> story.corrections().stream())
              .map(correction -> correction.date().at())
              .max(Comparator.naturalOrder());
      case SUBSCRIBE, SEARCH, POLICY -> Optional.empty();
    };
  }

  private static Optional<Instant> last(Collection<? extends Entry> entries) {
    return entries.stream()
        .flatMap(entry -> changed(entry).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<Instant> changed(Entry entry) {
    if (entry instanceof Story story) {
      return Optional.of(story.changed().at());
    }
    if (entry instanceof Notice notice) {
      return Optional.of(notice.changed().at());
    }
    return ((StandingPage) entry).basics().updated().map(updated -> updated.at());
  }

  /** The lists of all languages that are about the same thing. */
  private Map<String, List<Listing>> twins() {
    Map<String, List<Listing>> twins = new TreeMap<>();
    for (LanguageEdition edition : site.editions()) {
      lists(edition)
          .forEach(list -> twins.computeIfAbsent(key(list), k -> new ArrayList<>(1)).add(list));
    }
    return twins;
  }

  private static String key(Listing list) {
    return list.kind() + " " + list.id();
  }

  private static Stream<Listing> lists(LanguageEdition edition) {
    return Stream.of(
            List.of(edition.home()),
            edition.topics(),
            edition.places(),
            edition.people(),
            edition.years(),
            edition.months())
        .flatMap(List::stream);
  }

  /** The language that a visitor without preference gets. */
  static Optional<UrlPath> preferred(SitemapUrl url, Language language) {
    return url.alternates().stream()
        .filter(alternate -> alternate.language().equals(language))
        .map(Alternate::path)
        .findFirst();
  }
}
