package org.tidings.web;

import java.util.List;
import org.tidings.model.Sources;
import org.tidings.output.Producer;

/** All producers of this package. */
public final class WebProducers {
  private WebProducers() {}

  /**
   * Sitemaps, robots.txt, downloads, the search index, whom to tell of a weakness, and what plain
   * hosts want to find.
   */
  public static List<Producer> all(Sources sources) {
    return List.of(
        new Sitemap(),
        new NewsSitemap(),
        new RobotsFile(),
        new Downloads(sources),
        new SearchIndex(),
        new SecurityFile(),
        new HostMarkers());
  }
}
