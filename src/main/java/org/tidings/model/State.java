package org.tidings.model;

import java.time.Instant;

/** Where an entry stands at a moment. */
public enum State {
  LIVE("live"),
  SCHEDULED("scheduled"),
  EXPIRED("expired"),
  DRAFT("draft"),
  WITHDRAWN("withdrawn");

  private final String word;

  State(String word) {
    this.word = word;
  }

  /** The word that people see. */
  public String word() {
    return word;
  }

  /** Where an entry stands; drafts come first, then what is not due yet. */
  public static State of(Entry entry, Instant now) {
    if (entry.basics().draft()) {
      return DRAFT;
    }
    if (entry.date().isPresent() && entry.date().get().at().isAfter(now)) {
      return SCHEDULED;
    }
    if (entry.basics().withdrawn().isPresent()) {
      return WITHDRAWN;
    }
    boolean expired =
        entry instanceof Story story
            && story.expires().isPresent()
            && !story.expires().get().at().isAfter(now);
    return expired ? EXPIRED : LIVE;
  }
}
