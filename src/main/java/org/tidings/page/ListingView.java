package org.tidings.page;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of stories: a topic, a place, a person, a year, a month, or the home page's list
 * from its second page on.
 *
 * @param kind {@code home topic place person year month}
 * @param summary a sentence about it; may be empty
 * @param count how many stories the whole list has
 * @param groups the stories of this page; more than one group in a year, by month
 * @param place only for a place
 * @param person only for a person
 * @param notices of a place: in force and coming up
 * @param months of a year: to jump to
 * @param near topics or places that go with it
 */
public record ListingView(
    String kind,
    String title,
    String summary,
    int count,
    List<Group> groups,
    Optional<PagerView> pager,
    Optional<LinkView> feed,
    Optional<PlaceView> place,
    Optional<PersonView> person,
    List<NoticeCard> notices,
    List<CountView> months,
    List<LinkView> near) {

  /** Stories under one heading; the heading is empty where there is but one group. */
  public record Group(String heading, int count, List<CardView> cards) {}
}
