package org.tidings.model;

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

  /** The part of an address that stands in place of one that tells of somebody. */
  public static String slug(String identity) {
    return WITHDRAWN + Digest.of(identity).hex().substring(0, DIGITS);
  }

  Addresses of(Entry entry, Set<String> names) {
    Basics basics = entry.basics();
    List<UrlPath> aliases =
        basics.aliases().stream().filter(alias -> !tells(alias.value(), names)).toList();
    Optional<String> id = basics.id().filter(own -> !tells(own, names));
    if (!tells(basics.slug(), names)) {
      return new Addresses(basics.slug(), basics.path(), aliases, id);
    }
    String neutral = slug(Site.identity(config, entry));
    return new Addresses(neutral, path(basics, neutral), aliases, id);
  }

  private static UrlPath path(Basics basics, String neutral) {
    String path = basics.path().value();
    int at = path.lastIndexOf(basics.slug());
    return new UrlPath(
        path.substring(0, at) + neutral + path.substring(at + basics.slug().length()));
  }

  /** Whether a word of an address or an id is the name of somebody. */
  private static boolean tells(String address, Set<String> names) {
    return List.of(Slug.of(address).split("-", -1)).stream().anyMatch(names::contains);
  }
}
