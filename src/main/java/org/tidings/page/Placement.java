package org.tidings.page;

import java.util.List;
import java.util.Map;
import org.tidings.base.UrlPath;
import org.tidings.model.Language;

/**
 * Where a page stands in the site.
 *
 * @param crumbs the pages above it
 * @param versions the same page in other languages
 * @param places the places it is about, whose notices it shows
 */
record Placement(
    List<LinkView> crumbs, Map<Language, UrlPath> versions, List<String> places, Reach reach) {

  /** Who comes to a page, and how. */
  enum Reach {
    /** The home page, which shows more notices. */
    HOME,
    /** A page that search engines should know. */
    OPEN,
    /** A page that they should not list. */
    HIDDEN,
    /** A page that answers at any address. */
    ANYWHERE
  }

  static Placement open(List<LinkView> crumbs, Map<Language, UrlPath> versions) {
    return new Placement(crumbs, versions, List.of(), Reach.OPEN);
  }

  Placement reaching(Reach other) {
    return new Placement(crumbs, versions, places, other);
  }

  Placement about(List<String> other) {
    return new Placement(crumbs, versions, other, reach);
  }
}
