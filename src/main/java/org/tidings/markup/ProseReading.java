package org.tidings.markup;

import java.util.List;
import org.tidings.base.Diagnostic;
import org.tidings.model.Outline;

/** A body that was read: its text for the rules, its outline, and what is wrong with it. */
public record ProseReading(Prose prose, Outline outline, List<Diagnostic> findings) {
  public ProseReading {
    findings = List.copyOf(findings);
  }
}
