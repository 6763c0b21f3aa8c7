package org.tidings.model;

import java.util.List;
import java.util.Optional;
import org.tidings.base.Location;

/** What the editorial policy asks a story to record: consent, reviews, approvals, exceptions. */
public record Safeguards(
    List<Consent> consent,
    Optional<Review> reviewed,
    Optional<Moment> reviewBy,
    List<Approval> approved,
    List<Allowance> allowances,
    String dateReason,
    boolean minor) {

  /** A consent, by an opaque reference to the private register (editorial policy, section 9). */
  public record Consent(
      Location at,
      String ref,
      String subject,
      Optional<Moment> given,
      Optional<Moment> expires,
      List<String> scope,
      List<String> channels,
      String capacity,
      Optional<Moment> seen,
      String form,
      Optional<Moment> withdrawn) {}

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
        List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), "", false);
  }
}
