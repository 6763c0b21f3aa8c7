package org.tidings.model;

import java.time.Instant;
import java.util.Optional;
import org.tidings.base.UrlPath;

/**
 * One line of {@code published.jsonl}: what the site says of one address that it serves.
 *
 * @param kind {@code story notice page list feed file image redirect}
 * @param state {@code live moved withdrawn}
 * @param text digest of the readable text; empty when it has none
 * @param facts digest of the facts; empty when it has none
 * @param to where a redirect leads; empty for anything else
 */
public record Published(
    UrlPath path,
    String id,
    String kind,
    String state,
    Optional<Instant> first,
    Optional<Instant> updated,
    String text,
    String facts,
    String to) {

  /** A live address that is not an entry: a list, a feed, a file or a picture. */
  public static Published plain(UrlPath path, String kind) {
    return new Published(path, "", kind, "live", Optional.empty(), Optional.empty(), "", "", "");
  }
}
