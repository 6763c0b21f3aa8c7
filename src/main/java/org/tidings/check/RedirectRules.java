package org.tidings.check;

import java.util.Optional;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Entry;
import org.tidings.model.Site;
import org.tidings.model.Withdrawal;

/**
 * What takes the place of something withdrawn is there for readers (editorial policy, section 6).
 * Old addresses can't be chained: each leads to an entry, whose address no other may have.
 */
final class RedirectRules {
  private static final String RULE = "delete/redirect-loop";

  private final Site site;

  RedirectRules(Site site) {
    this.site = site;
  }

  void inspect(Entry entry, Findings findings) {
    Optional<Withdrawal> withdrawal = entry.basics().withdrawn();
    Location at = Location.of(entry.source());
    withdrawal
        .flatMap(site::successor)
        .ifPresent(
            next -> {
              if (next.source().equals(entry.source())) {
                findings.error(
                    RULE,
                    at,
                    "what takes its place is said to be the story itself",
                    "Write under `to` the address of the other story, or delete `to`.");
              } else if (isWithdrawn(next)) {
                withdrawn(entry.source(), next, at, findings);
              }
            });
  }

  /** Withdrawn by an editor; what a lapsed consent takes down is no fault of this file. */
  private static boolean isWithdrawn(Entry entry) {
    return entry
        .basics()
        .withdrawn()
        .filter(withdrawal -> !withdrawal.reason().equals(Withdrawal.LAPSED))
        .isPresent();
  }

  private void withdrawn(SourcePath own, Entry next, Location at, Findings findings) {
    boolean circle =
        next.basics()
            .withdrawn()
            .flatMap(site::successor)
            .filter(entry -> entry.source().equals(own))
            .isPresent();
    findings.error(
        RULE,
        at,
        circle
            ? "this and %s are each said to take the place of the other".formatted(next.source())
            : "what takes its place, %s, is withdrawn itself".formatted(next.source()),
        "Write under `to` the address of a story that is live, or delete `to`.");
  }
}
