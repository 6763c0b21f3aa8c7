package org.tidings.page;

import java.util.List;
import java.util.Optional;

/** A page that lists lists: all topics, all places, all people, all years. */
public record IndexView(String kind, String title, String summary, List<Group> groups) {

  /**
   * Lists under one heading.
   *
   * @param heading empty where there is but one group
   * @param page the heading's own page: a year's
   */
  public record Group(String heading, Optional<LinkView> page, List<CountView> items) {}
}
