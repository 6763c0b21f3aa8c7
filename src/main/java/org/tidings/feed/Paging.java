package org.tidings.feed;

import java.util.Optional;
import org.tidings.base.UrlPath;

/**
 * How the parts of a feed hang together (RFC 5005, section 4), as the folders of the parts.
 *
 * @param previous the archive with older items
 * @param next the archive with newer items
 * @param current the subscription document; only an archive names it
 */
record Paging(Optional<UrlPath> previous, Optional<UrlPath> next, Optional<UrlPath> current) {

  /** A feed without archives. */
  static Paging none() {
    return new Paging(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A subscription document whose older items lie in an archive. */
  static Paging before(Optional<UrlPath> previous) {
    return new Paging(previous, Optional.empty(), Optional.empty());
  }
}
