package org.tidings.check;

import java.util.List;

/**
 * Numbers and addresses that single a person out (editorial policy, sections 1 and 2.1), in
 * claiming order.
 */
final class IdentifierRules {
  private IdentifierRules() {}

  static List<BlockRule> of(House house) {
    return List.of();
  }
}
