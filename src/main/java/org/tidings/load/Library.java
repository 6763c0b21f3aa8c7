package org.tidings.load;

import java.util.List;
import org.tidings.model.SiteConfig;

/**
 * All that entries are read against: the site, its lists, and which files there are.
 *
 * @param consulted notes what is asked of the lists
 */
record Library(
    SiteConfig config, Ground ground, ClosedLists lists, Shelf shelf, Consulted consulted) {

  Library(SiteConfig config, Ground ground, ClosedLists lists, Shelf shelf) {
    this(config, ground, lists, shelf, new Consulted());
  }

  /** The same, for reading one file, with notes of what it asks. */
  Library noting(Consulted own) {
    return new Library(config, ground, lists, shelf.noting(own), own);
  }

  /** What reading a file depends on in any case; the rest it notes for itself. */
  record Basis(
      Ground ground,
      String url,
      boolean approvals,
      SiteConfig.Permalinks permalinks,
      List<Boolean> lists) {}

  Basis basis() {
    return new Basis(
        ground,
        config.url(),
        config.policy().approvals(),
        config.permalinks(),
        List.of(
            lists.people().isPresent(), lists.topics().isPresent(), lists.places().isPresent()));
  }

  /** Whether whatever is read against the site's settings comes out as it did against those. */
  boolean readsLike(Library other) {
    return basis().equals(other.basis());
  }
}
