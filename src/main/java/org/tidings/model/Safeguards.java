package org.tidings.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.base.Digest;
import org.tidings.base.Location;

/**
 * What the editorial policy asks a story to record: consent, reviews, approvals, exceptions.
 *
 * @param content digest of the text and of all fields but {@code approved}, which approvals are
 *     bound to; only on a site where a second person must approve
 */
public record Safeguards(
    List<Consent> consent,
    Optional<Review> reviewed,
    Optional<Moment> reviewBy,
    List<Approval> approved,
    List<Allowance> allowances,
    String dateReason,
    boolean minor,
    Optional<Digest> content) {

  /**
   * A consent, by an opaque reference to the private register (editorial policy, section 9).
   *
   * @param latest the end of the day five years after it was given: no consent lasts longer
   */
  public record Consent(
      Location at,
      String ref,
      String subject,
      Optional<Moment> given,
      Optional<Moment> latest,
      Optional<Moment> expires,
      List<String> scope,
      List<String> channels,
      String capacity,
      Optional<Moment> seen,
      String form,
      Optional<Moment> withdrawn) {

    /**
     * From when on it no longer holds: taken back, expired or five years old, whichever comes
     * first. Empty where no date is known.
     */
    public Optional<Instant> end() {
      return Stream.of(withdrawn, expires, latest)
          .flatMap(Optional::stream)
          .map(Moment::at)
          .min(Comparator.naturalOrder());
    }

    /** Whether it has ended by a moment. */
    public boolean lapsed(Instant now) {
      return end().filter(end -> !end.isAfter(now)).isPresent();
    }

    /** Whether it is in force at a moment: given by then, and not lapsed. */
    public boolean holds(Instant now) {
      return given.filter(moment -> moment.at().isAfter(now)).isEmpty() && !lapsed(now);
    }

    /** Whether it covers something, such as {@code name} or {@code photo}. */
    public boolean covers(String what) {
      return scope.contains(what);
    }

    /** Whether it may be published on a channel, such as {@code web}; any where none is said. */
    public boolean reaches(String channel) {
      return channels.isEmpty() || channels.contains(channel);
    }
  }

  /** Who reviewed it, and when. */
  public record Review(Location at, String by, Moment date) {}

  /** A second person's approval, bound to the content by its hash. */
  public record Approval(Location place, String by, Moment at, String hash) {}

  /** An exception to one rule for one match (editorial policy, section 8). */
  public record Allowance(
      Location place,
      String rule,
      String fingerprint,
      String path,
      String reason,
      String by,
      Optional<Moment> at,
      Optional<Moment> until) {}

  /** None of these. */
  public static Safeguards none() {
    return new Safeguards(
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        false,
        Optional.empty());
  }
}
