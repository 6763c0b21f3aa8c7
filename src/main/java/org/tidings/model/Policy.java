package org.tidings.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.RuleId;
import org.tidings.base.Severity;

/**
 * What {@code site.yaml} says under {@code policy}: the house rules that the checks assume.
 *
 * @param since stories dated before it moved in from elsewhere and are judged more mildly
 * @param approvals whether a second person must approve
 * @param publicBody whether the law holds it to accessibility (S.I. 358/2020)
 * @param severity rules whose severity the site changes
 * @param lists the site's own lists, such as {@code phones} or {@code email_domains}, by key
 * @param aiWording what is printed on a story that software helped to write
 */
public record Policy(
    Optional<LocalDate> since,
    boolean approvals,
    boolean publicBody,
    Map<RuleId, Severity> severity,
    Map<String, List<String>> lists,
    LocalText aiWording) {

  /** One of the lists; empty when the site has none. */
  public List<String> list(String key) {
    return lists.getOrDefault(key, List.of());
  }
}
