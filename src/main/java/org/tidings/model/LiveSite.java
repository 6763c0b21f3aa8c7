package org.tidings.model;

import java.util.Map;
import java.util.TreeMap;
import org.tidings.base.UrlPath;

/** What a site that is already public says of itself: the lines of its {@code published.jsonl}. */
public record LiveSite(Map<UrlPath, Published> lines) {
  public LiveSite {
    lines = new TreeMap<>(lines);
  }
}
