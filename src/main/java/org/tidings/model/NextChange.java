package org.tidings.model;

import java.time.Instant;
import java.util.List;
import org.tidings.base.SourcePath;

/** The moment at which the output next changes by itself, and what will change then. */
public record NextChange(Instant at, List<Change> changes) {

  /** One thing that will change: which file, and what happens to it. */
  public record Change(Instant at, SourcePath source, What what) {}

  /** What can happen to an entry without an edit. */
  public enum What {
    GOES_LIVE("goes live"),
    EXPIRES("expires"),
    CONSENT_ENDS("consent expires"),
    COMES_INTO_FORCE("comes into force"),
    ENDS("ends"),
    LEAVES_NEWS_SITEMAP("leaves the news sitemap");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /** The words that people see. */
    public String words() {
      return words;
    }
  }
}
