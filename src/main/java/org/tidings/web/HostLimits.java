package org.tidings.web;

import java.util.List;
import org.tidings.model.HostPolicy;
import org.tidings.model.HostPolicy.Rule;

/** How many redirects a host reads; what is left out is served by pages that redirect. */
final class HostLimits {
  /** Read again for each request: a thousand take Apache three thousandths of a second. */
  static final int APACHE = 1000;

  private HostLimits() {}

  /** The newest ones. */
  static List<Rule> kept(HostPolicy policy, int limit) {
    return policy.redirects().stream().limit(limit).toList();
  }
}
