package org.tidings.model;

import java.util.List;
import org.tidings.base.UrlPath;

/**
 * A list of stories with an address: home, a topic, a place, a person, a year or a month are all
 * this, and share one paginator.
 *
 * @param id the topic's, place's or person's id; {@code 2026} or {@code 2026/11} for an archive
 */
public record Listing(Kind kind, String id, Language language, UrlPath path, List<Story> stories) {

  /** What the list is about. */
  public enum Kind {
    HOME,
    TOPIC,
    PLACE,
    PERSON,
    YEAR,
    MONTH
  }

  /** How many pages of this size it has; an empty list has one. */
  public int pageCount(int size) {
    return Math.max(1, (stories.size() + size - 1) / size);
  }

  /** The stories of a page, the first being 1. */
  public List<Story> page(int number, int size) {
    int from = Math.min((number - 1) * size, stories.size());
    return stories.subList(from, Math.min(from + size, stories.size()));
  }

  /** The address of a page: the list's own, then {@code page/2/}. */
  public UrlPath pagePath(int number) {
    return number == 1 ? path : path.resolve("page/" + number + "/");
  }
}
