package org.tidings.page;

import java.util.List;

/** A page that lists lists: all topics, all places, all people, all years. */
public record IndexView(String kind, String title, String summary, List<Group> groups) {

  /** Lists under one heading; the heading is empty where there is but one group. */
  public record Group(String heading, List<CountView> items) {}
}
