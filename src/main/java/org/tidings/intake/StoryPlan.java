package org.tidings.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/**
 * Where one old page goes, worked out before any is converted, so that links can find it.
 *
 * @param draft whether it is kept from readers
 * @param addresses the addresses it had, oldest first
 */
record StoryPlan(
    OldPage page,
    LooseDate date,
    boolean draft,
    SourcePath target,
    Optional<UrlPath> address,
    List<UrlPath> addresses) {

  StoryPlan with(List<UrlPath> others) {
    return new StoryPlan(page, date, draft, target, address, List.copyOf(others));
  }

  /** An address by which the archive finds it. */
  String anyAddress() {
    return address
        .or(() -> addresses.stream().findFirst())
        .map(UrlPath::value)
        .orElse(page.file().name());
  }

  /** Whether readers see it at a moment. */
  boolean isLive(ZoneId zone, Instant now) {
    return !draft && !date.at(zone).isAfter(now);
  }
}
