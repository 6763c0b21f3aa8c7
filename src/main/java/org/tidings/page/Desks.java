package org.tidings.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.model.Site;

/** The desks of a site, the same for all kinds of pages; only those of the last site are kept. */
final class Desks {
  private final Press press;
  private @Nullable Site site;
  private List<Desk> desks = List.of();

  Desks(Press press) {
    this.press = press;
  }

  synchronized List<Desk> of(Site asked) {
    if (site != asked) {
      desks = Desk.all(asked, press);
      site = asked;
    }
    return desks;
  }
}
