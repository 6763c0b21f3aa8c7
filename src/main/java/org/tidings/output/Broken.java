package org.tidings.output;

import org.tidings.base.Diagnostic;

/**
 * Thrown by an artifact that can't be made because of what the author wrote (a template that fails,
 * for one): it becomes a finding, and the other artifacts are still made and reported.
 */
public final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** What to tell the author. */
  public Broken(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /** The same, with the cause for {@code --verbose}. */
  public Broken(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.toString(), cause);
    this.diagnostic = diagnostic;
  }

  /** What to tell the author. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
