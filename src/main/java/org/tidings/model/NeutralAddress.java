package org.tidings.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Digest;
import org.tidings.base.UrlPath;

/**
 * Where the notice of something that was taken down stands: at the old address, or at one that says
 * nothing when a word of the old one names a person (editorial policy, "Lapsed consent").
 */
public final class NeutralAddress {
  private static final String WITHDRAWN = "withdrawn-";
  private static final int DIGITS = 8;

  private final SiteConfig config;

  NeutralAddress(SiteConfig config) {
    this.config = config;
  }

  /** What an entry is called in addresses and feeds. */
  record Addresses(String slug, UrlPath path, List<UrlPath> aliases, Optional<String> id) {}

  /** What stands in the place of the slug in an address that told of somebody. */
  public static String slug(SiteConfig config, Optional<LocalDate> published, UrlPath telling) {
    String tag = config.identity().tag(published, telling);
    return WITHDRAWN + Digest.of(tag).hex().substring(0, DIGITS);
  }

  Addresses of(Entry entry, Set<String> names) {
    Basics basics = entry.basics();
    List<UrlPath> aliases =
        basics.aliases().stream()
            .filter(alias -> !tells(alias.value(), names) && !isReplaced(alias, entry))
            .toList();
    Optional<String> id = basics.id().filter(own -> !tells(own, names));
    if (!tells(basics.slug(), names)) {
      return new Addresses(basics.slug(), basics.path(), aliases, id);
    }
    String neutral = slug(config, day(entry), basics.path());
    return new Addresses(neutral, path(basics, neutral), aliases, id);
  }

  private static UrlPath path(Basics basics, String neutral) {
    String path = basics.path().value();
    int at = path.lastIndexOf(basics.slug());
    return new UrlPath(
        path.substring(0, at) + neutral + path.substring(at + basics.slug().length()));
  }

  /** Whether it is the very address that this entry, renamed since, was to be known by no more. */
  private boolean isReplaced(UrlPath alias, Entry entry) {
    return slug(config, day(entry), alias).equals(entry.basics().slug());
  }

  private static Optional<LocalDate> day(Entry entry) {
    return entry.date().map(Moment::day);
  }

  /** Whether a word of an address or an id is the name of somebody. */
  private static boolean tells(String address, Set<String> names) {
    return List.of(Slug.of(address).split("-", -1)).stream().anyMatch(names::contains);
  }
}
