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
    return shows(State.of(entry, asOf));
  }

  private boolean shows(State state) {
    return switch (state) {
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
    State state = State.of(entry, asOf);
    return state != State.EXPIRED && shows(state) && entry.basics().withdrawn().isEmpty();
  }
}
