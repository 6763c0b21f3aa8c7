package org.tidings.model;

import java.time.Instant;

/** From when, and how far behind the curtain, a site is looked at. */
public record Viewing(Instant asOf, boolean drafts, boolean future) {
  /** As a reader sees it at a moment. */
  public static Viewing at(Instant asOf) {
    return new Viewing(asOf, false, false);
  }

  /** Whether an entry has a page at all. */
  boolean shows(Entry entry) {
    return switch (State.of(entry, asOf)) {
      case LIVE, EXPIRED, WITHDRAWN -> true;
      case DRAFT -> drafts;
      case SCHEDULED -> future;
    };
  }

  /** Whether an entry has a page of its own, not only a notice that it was withdrawn. */
  boolean isOpen(Entry entry) {
    return shows(entry) && entry.basics().withdrawn().isEmpty();
  }

  /** Whether an entry stands in lists and feeds. */
  boolean lists(Entry entry) {
    return isOpen(entry) && State.of(entry, asOf) != State.EXPIRED;
  }
}
