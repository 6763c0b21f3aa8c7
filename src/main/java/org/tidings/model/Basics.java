package org.tidings.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param names words of its text that are names, as they would stand in an address; known only of
 *     what may have to be taken down
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
    Set<String> names,
    Outline outline,
    BodyRef body) {

  /** The first address it ever had: identity outlives title, slug and domain. */
  public UrlPath firstPath() {
    return aliases.isEmpty() ? path : aliases.get(0);
  }
}
