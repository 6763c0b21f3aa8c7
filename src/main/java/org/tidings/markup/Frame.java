package org.tidings.markup;

import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Messages;
import org.tidings.model.Site;

/** Where a body is printed: whose it is, and on which page or in a feed. */
record Frame(Site site, Entry entry, UrlPath from, Place place) {
  enum Place {
    OWN_PAGE,
    OTHER_PAGE,
    FEED
  }

  boolean isFeed() {
    return place == Place.FEED;
  }

  Messages messages() {
    return site.messages(entry.language());
  }
}
