package org.tidings.load;

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

  /** Whether whatever is read against the site's settings comes out as it did against those. */
  boolean readsLike(Library other) {
    return ground.equals(other.ground)
        && config.url().equals(other.config.url())
        && config.policy().approvals() == other.config.policy().approvals()
        && config.permalinks().equals(other.config.permalinks())
        && lists.people().isPresent() == other.lists.people().isPresent()
        && lists.topics().isPresent() == other.lists.topics().isPresent()
        && lists.places().isPresent() == other.lists.places().isPresent();
  }
}
