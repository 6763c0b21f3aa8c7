package org.tidings.model;

import java.util.List;
import org.tidings.base.UrlPath;

/** What a build would change of what is live, by address. */
public record Differences(
    List<UrlPath> fresh, List<UrlPath> changed, List<UrlPath> moved, List<UrlPath> withdrawn) {
  /** No difference, or nothing to compare with. */
  public static Differences none() {
    return new Differences(List.of(), List.of(), List.of(), List.of());
  }
}
