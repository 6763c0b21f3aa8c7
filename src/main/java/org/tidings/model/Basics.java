package org.tidings.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/**
 * What stories, notices and standing pages have in common.
 *
 * @param group the path without language suffix and ending: translations share it
 * @param path where it is published
 * @param aliases addresses it once had, oldest first
 * @param id identity from elsewhere, such as an old feed's guid
 * @param params what a theme of the site's own wants, as text by dotted key
 */
public record Basics(
    SourcePath source,
    String group,
    Language language,
    String slug,
    UrlPath path,
    List<UrlPath> aliases,
    Optional<String> id,
    String title,
    String summary,
    Optional<Moment> updated,
    boolean draft,
    Optional<Withdrawal> withdrawn,
    Map<String, String> params,
    Outline outline,
    BodyRef body) {

  /** The first address it ever had: identity outlives title, slug and domain. */
  public UrlPath firstPath() {
    return aliases.isEmpty() ? path : aliases.get(0);
  }
}
