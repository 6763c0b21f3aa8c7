package org.tidings.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.tidings.model.Safeguards.Consent;
import org.tidings.model.Story;

/**
 * What the consents of a story allow (editorial policy, section 9). One that has lapsed counts: it
 * takes the story down, and an error would leave it up.
 */
final class Leave {
  private final List<Consent> consents;

  private Leave(List<Consent> consents) {
    this.consents = consents;
  }

  static Leave of(Desk desk) {
    List<Consent> all = desk.manuscript().story().map(Leave::of).orElse(List.of());
    return all.isEmpty() ? new Leave(all) : of(all, endOf(desk.today()));
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
  }

  /** The consents of a story. */
  static List<Consent> of(Story story) {
    return story.safeguards().consent();
  }

  private static Leave of(List<Consent> all, Instant now) {
    return new Leave(
        all.stream().filter(consent -> consent.holds(now) || consent.lapsed(now)).toList());
  }

  boolean isNone() {
    return consents.isEmpty();
  }

  /** Whether one of them covers something. */
  boolean covers(String what) {
    return consents.stream().anyMatch(consent -> consent.covers(what));
  }

  /** Whether one that covers something meets a condition, too. */
  boolean covers(String what, Predicate<Consent> condition) {
    return consents.stream().filter(consent -> consent.covers(what)).anyMatch(condition);
  }

  /** The first of them, to say where more is wanted. */
  Consent first() {
    return consents.get(0);
  }

  List<Consent> all() {
    return consents;
  }
}
