package org.tidings.page;

import java.util.List;

/**
 * The editorial policy.
 *
 * @param allowances how many exceptions to a rule are in force, by rule
 */
public record PolicyView(List<Allowance> allowances) {

  /** A rule that had to give way, and how often. */
  public record Allowance(String rule, int count) {}
}
