package org.tidings.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service notice: "the clinic is closed on Friday".
 *
 * @param published when the notice goes live
 * @param from when the change begins
 * @param until when it ends; empty for "until further notice"
 * @param change pairs for the before-and-after table
 */
public record Notice(
    Basics basics,
    Moment published,
    Moment from,
    Optional<Moment> until,
    Optional<Moment> reviewBy,
    NoticeSeverity severity,
    List<String> places,
    String action,
    String affects,
    String reason,
    String contact,
    List<Change> change,
    List<Update> updates)
    implements Entry {

  /** One row of the table: how it was and how it is now. */
  public record Change(String was, String now) {}

  /** What was added to a notice later. */
  public record Update(Moment date, String text) {}

  /** Where a notice stands at a moment. */
  public enum Phase {
    COMING_UP,
    IN_FORCE,
    ENDED
  }

  @Override
  public Optional<Moment> date() {
    return Optional.of(published);
  }

  /** The same notice with other basics. */
  Notice with(Basics other) {
    return new Notice(
        other, published, from, until, reviewBy, severity, places, action, affects, reason, contact,
        change, updates);
  }

  /** Where it stands at a moment, once it is live. */
  public Phase phaseAt(Instant now) {
    if (until.isPresent() && !until.get().at().isAfter(now)) {
      return Phase.ENDED;
    }
    return from.at().isAfter(now) ? Phase.COMING_UP : Phase.IN_FORCE;
  }

  /** The last change that a reader would care about: an update or its date. */
  public Moment changed() {
    List<Moment> noted = new ArrayList<>(updates.stream().map(Update::date).toList());
    basics.updated().ifPresent(noted::add);
    return Moment.last(published, noted);
  }
}
