package org.tidings.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.model.Language;

/**
 * One page that crawlers should know.
 *
 * @param changed when its content last changed, as far as content says
 * @param alternates the same page in every language it has, itself among them; none if it has one
 */
record SitemapUrl(UrlPath path, Optional<Instant> changed, List<Alternate> alternates) {
  /** The page in one language. */
  record Alternate(Language language, UrlPath path) {}
}
