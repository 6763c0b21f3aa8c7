package org.tidings.feed;

import java.util.ArrayList;
import java.util.List;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/** All producers of this package. */
public final class FeedProducers {
  private FeedProducers() {}

  static List<Producer> over(FeedBodies bodies) {
    return List.of(site -> files(site, new TextMemo(bodies)));
  }

  private static List<Artifact> files(Site site, TextMemo texts) {
    FeedDesk desk = new FeedDesk(site, texts);
    List<Artifact> files = new ArrayList<>();
    for (LanguageEdition edition : site.editions()) {
      for (Newsfeed feed : new Newsfeeds(site, edition).all()) {
        FeedIssue issue = new FeedIssue(feed, desk, texts);
        for (FeedFormat format : FeedFormat.values()) {
          files.add(new FeedFile(issue, format));
        }
      }
    }
    return files;
  }
}
