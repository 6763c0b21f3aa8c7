package org.tidings.check;

import org.tidings.base.Severity;

/** What a rule says of a match: how bad it is, what it is, and what to do about it. */
record Verdict(Severity severity, String rule, String message, String hint) {
  static Verdict error(String rule, String message, String hint) {
    return new Verdict(Severity.ERROR, rule, message, hint);
  }

  static Verdict warning(String rule, String message, String hint) {
    return new Verdict(Severity.WARNING, rule, message, hint);
  }

  static Verdict info(String rule, String message, String hint) {
    return new Verdict(Severity.INFO, rule, message, hint);
  }

  /** The same at another severity. */
  Verdict at(Severity other) {
    return new Verdict(other, rule, message, hint);
  }
}
