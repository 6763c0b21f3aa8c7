package org.tidings.base;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is noticed while one thing is being read; used by one thread. */
public final class Findings {
  private final List<Diagnostic> found = new ArrayList<>();

  /** Adds a finding. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds several. */
  public void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Adds a fault that blocks publishing. */
  public void error(String rule, Location at, String message, String hint) {
    add(Diagnostic.error(rule, at, message, hint));
  }

  /** Adds a doubt. */
  public void warning(String rule, Location at, String message, String hint) {
    add(Diagnostic.warning(rule, at, message, hint));
  }

  /** Adds something worth knowing. */
  public void info(String rule, Location at, String message, String hint) {
    add(Diagnostic.info(rule, at, message, hint));
  }

  /** Whether any of them is an error. */
  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** How many so far. */
  public int size() {
    return found.size();
  }

  /** All so far, in the order in which they were added. */
  public List<Diagnostic> toList() {
    return List.copyOf(found);
  }
}
