package org.tidings.base;

/**
 * The program can't go on for a reason that lies with its surroundings (no {@code site.yaml}, disk
 * full, wrong option): one line for the operator, exit status 2.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong and what to do, in one line. */
  public Refusal(String message) {
    super(message);
  }

  /** The same, with the cause for {@code --verbose}. */
  public Refusal(String message, Throwable cause) {
    super(message, cause);
  }
}
