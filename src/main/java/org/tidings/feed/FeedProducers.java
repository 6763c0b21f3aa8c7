package org.tidings.feed;

import java.util.ArrayList;
import java.util.List;
import org.tidings.markup.BodyRenderer;
import org.tidings.model.Entry;
import org.tidings.model.PictureLengths;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/** All producers of this package. */
public final class FeedProducers {
  private FeedProducers() {}

  /**
   * The feeds of the site, of each topic, place and person, of notices and of corrections, in every
   * language and format.
   */
  public static List<Producer> all(BodyRenderer bodies, PictureLengths lengths) {
    return over(
        new FeedBodies() {
          @Override
          public String html(Entry entry) {
            return bodies.feed(entry);
          }

          @Override
          public List<String> inputs(Entry entry) {
            return bodies.inputs(entry);
          }
        },
        lengths);
  }

  static List<Producer> over(FeedBodies bodies, PictureLengths lengths) {
    return List.of(site -> files(site, bodies, lengths));
  }

  private static List<Artifact> files(Site site, FeedBodies bodies, PictureLengths lengths) {
    ItemDesk items = new ItemDesk(site, bodies, lengths);
    FeedDesk desk = new FeedDesk(site, items);
    List<Newsfeed> feeds = new ArrayList<>();
    site.editions().forEach(edition -> feeds.addAll(new Newsfeeds(site, edition).all()));
    Sheets sheets = new Sheets(new ItemPress(items, bodies, site.config().feeds().full()), feeds);
    List<Artifact> files = new ArrayList<>();
    for (Newsfeed feed : feeds) {
      FeedIssue issue = new FeedIssue(feed, desk, sheets);
      for (FeedFormat format : FeedFormat.values()) {
        files.add(new FeedFile(issue, format));
      }
    }
    return files;
  }
}
