package org.tidings.model;

import java.util.Optional;

/**
 * Why and by whom a story was withdrawn (editorial policy, section 6).
 *
 * @param reason one of {@code consent error legal privacy superseded duplicate}, or {@link #LAPSED}
 * @param notice the sentence that stands in the story's place; empty where no editor wrote one
 * @param to the address that takes its place, when superseded or duplicate
 */
public record Withdrawal(
    Moment date, String reason, String by, String notice, Optional<String> to) {
  /** The reason of what no editor withdrew: the consent that it rested on has ended. */
  public static final String LAPSED = "lapsed";

  /** Whether neither title nor name may stay. */
  public boolean hidesTitle() {
    return reason.equals("consent") || reason.equals("privacy") || reason.equals(LAPSED);
  }
}
