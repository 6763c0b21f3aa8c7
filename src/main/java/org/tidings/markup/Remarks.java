package org.tidings.markup;

import java.util.HashMap;
import java.util.Map;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.Location;

/** What is said of one body; of each rule no more than anybody reads. */
final class Remarks {
  private static final int MOST = 100;

  private final Findings findings;
  private final Map<String, Integer> said = new HashMap<>();

  Remarks(Findings findings) {
    this.findings = findings;
  }

  void error(String rule, Location at, String message, String hint) {
    if (maySay(rule)) {
      findings.add(Diagnostic.error(rule, at, message, hint));
    }
  }

  void warning(String rule, Location at, String message, String hint) {
    if (maySay(rule)) {
      findings.add(Diagnostic.warning(rule, at, message, hint));
    }
  }

  private boolean maySay(String rule) {
    return said.merge(rule, 1, Integer::sum) <= MOST;
  }
}
