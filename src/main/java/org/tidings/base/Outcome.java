package org.tidings.base;

import java.util.List;

/** A value together with what was noticed while making it. */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A value with what a collector gathered. */
  public static <T> Outcome<T> of(T value, Findings findings) {
    return new Outcome<>(value, findings.toList());
  }
}
