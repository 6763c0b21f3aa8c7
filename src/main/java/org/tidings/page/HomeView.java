package org.tidings.page;

import java.util.List;
import java.util.Optional;

/**
 * The home page.
 *
 * @param title the site's one-line promise
 * @param lead the newest featured story, else the newest with a picture, else the newest
 * @param latest the two stories beside the notices
 * @param more the stories below
 * @param notices in force, coming up, and those that ended in the last days
 * @param topics with how many stories each has
 */
public record HomeView(
    String title,
    Optional<CardView> lead,
    List<CardView> latest,
    List<CardView> more,
    List<NoticeCard> notices,
    Optional<Quote> quote,
    List<CountView> topics,
    Optional<PagerView> pager) {

  /** The quotation of the newest story that has one. */
  public record Quote(
      String text, String by, String role, LinkView story, Optional<PictureView> picture) {}
}
