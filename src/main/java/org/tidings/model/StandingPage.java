package org.tidings.model;

import java.util.Optional;

/**
 * A standing page: about, contact, accessibility statement.
 *
 * @param nav its place in the menu; empty when it is not in the menu
 */
public record StandingPage(Basics basics, Optional<Integer> nav) implements Entry {
  @Override
  public Optional<Moment> date() {
    return Optional.empty();
  }
}
