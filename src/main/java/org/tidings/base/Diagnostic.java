package org.tidings.base;

import java.util.Optional;

/**
 * Something to tell the author, and what to do about it: a finding. The message says what is wrong
 * with this value, the hint what to write in its place.
 *
 * @param match what was found in a text, when that is what it is about
 */
public record Diagnostic(
    Severity severity, RuleId rule, Location at, String message, String hint, Optional<Match> match)
    implements Comparable<Diagnostic> {

  /** About something else than words of a text. */
  public Diagnostic(Severity severity, RuleId rule, Location at, String message, String hint) {
    this(severity, rule, at, message, hint, Optional.empty());
  }

  /** A fault that blocks publishing. */
  public static Diagnostic error(String rule, Location at, String message, String hint) {
    return new Diagnostic(Severity.ERROR, new RuleId(rule), at, message, hint);
  }

  /** A doubt that blocks publishing only under {@code --strict}. */
  public static Diagnostic warning(String rule, Location at, String message, String hint) {
    return new Diagnostic(Severity.WARNING, new RuleId(rule), at, message, hint);
  }

  /** Something worth knowing. */
  public static Diagnostic info(String rule, Location at, String message, String hint) {
    return new Diagnostic(Severity.INFO, new RuleId(rule), at, message, hint);
  }

  /** The same finding at another severity. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(other, rule, at, message, hint, match);
  }

  /** The same finding in other words. */
  public Diagnostic saying(String otherMessage, String otherHint) {
    return new Diagnostic(severity, rule, at, otherMessage, otherHint, match);
  }

  /** The same finding about words that were found. */
  public Diagnostic about(Match found) {
    return new Diagnostic(severity, rule, at, message, hint, Optional.of(found));
  }

  /** Whether it is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Sorted by file, line, column, then rule; there are tens of thousands to be sorted. */
  @Override
  public int compareTo(Diagnostic other) {
    int order = at.start(other.at);
    if (order == 0) {
      order = rule.compareTo(other.rule);
    }
    return order != 0 ? order : rest(other);
  }

  private int rest(Diagnostic other) {
    int order = at.compareTo(other.at);
    if (order == 0) {
      order = message.compareTo(other.message);
    }
    if (order == 0) {
      order = severity.compareTo(other.severity);
    }
    return order != 0 ? order : hint.compareTo(other.hint);
  }

  @Override
  public String toString() {
    return at + ": " + severity.word() + ": " + message + "  [" + rule + "]";
  }
}
