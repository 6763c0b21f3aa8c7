package org.tidings.app;

/** What the program ends with. */
final class ExitStatus {
  /** Done; warnings are allowed unless {@code --strict}. */
  static final int DONE = 0;

  /** The content has errors. */
  static final int CONTENT_ERRORS = 1;

  /** Wrong usage, configuration or environment. */
  static final int REFUSED = 2;

  /** A fault of the program. */
  static final int FAULT = 3;

  private ExitStatus() {}
}
