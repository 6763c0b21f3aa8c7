package org.tidings.web;

import java.util.List;
import org.tidings.model.Sources;
import org.tidings.output.Producer;

/** All producers of this package. */
public final class WebProducers {
  private WebProducers() {}

  /**
   * Sitemaps, robots.txt, downloads, the search index, and the marker that keeps GitHub Pages from
   * building again what is built.
   */
  public static List<Producer> all(Sources sources) {
    return List.of(
        new Sitemap(),
        new NewsSitemap(),
        new RobotsFile(),
        new Downloads(sources),
        new SearchIndex(),
        site -> List.of(new PlainMarker()));
  }
}
