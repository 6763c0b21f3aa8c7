package org.tidings.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.tidings.model.Entry;
import org.tidings.model.Language;
import org.tidings.model.Site;
import org.tidings.model.State;

/**
 * What was withdrawn in a language, so that a feed can say so for as long as the story would have
 * stood in it. An expiry date no longer counts then: nothing changes on that day by itself.
 */
final class Withdrawn {
  /** The order of all feeds. */
  static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.date().orElseThrow().at())
          .reversed()
          .thenComparing(Entry::path);

  private final List<Entry> all;

  Withdrawn(Site site, Language language) {
    this.all =
        site.entries().stream()
            .filter(entry -> entry.language().equals(language) && entry.date().isPresent())
            .filter(entry -> site.state(entry) == State.WITHDRAWN)
            .sorted(NEWEST_FIRST)
            .toList();
  }

  /** Those of a kind that would be among so many newest, had they stayed with the live ones. */
  List<Entry> among(List<? extends Entry> live, int most, Predicate<Entry> kind) {
    List<Entry> gone = all.stream().filter(kind).toList();
    if (gone.isEmpty()) {
      return gone;
    }
    List<Entry> together = new ArrayList<>(live);
    together.addAll(gone);
    return together.stream().sorted(NEWEST_FIRST).limit(most).filter(gone::contains).toList();
  }
}
