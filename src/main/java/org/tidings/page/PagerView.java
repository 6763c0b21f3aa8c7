package org.tidings.page;

import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;

/**
 * Where a page of a list stands among the others.
 *
 * @param pages the first, the last and those near this one
 */
public record PagerView(
    int number, int count, List<Numbered> pages, Optional<UrlPath> newer, Optional<UrlPath> older) {

  /** A page by number; {@code gap} when pages before it are left out. */
  public record Numbered(int number, UrlPath path, boolean current, boolean gap) {}
}
