package org.tidings.load;

import org.tidings.base.Findings;
import org.tidings.base.Location;

/**
 * One file being read: its text, the area of its rules ({@code front-matter}, {@code config},
 * {@code picture}) and what was noticed.
 */
record Reading(SourceText source, String area, Findings findings) {
  void error(String problem, Span at, String message, String hint) {
    findings.error(rule(problem), source.at(at), message, hint);
  }

  void info(String problem, Span at, String message, String hint) {
    findings.info(rule(problem), source.at(at), message, hint);
  }

  void warning(String problem, Span at, String message, String hint) {
    findings.warning(rule(problem), source.at(at), message, hint);
  }

  /** A fault of the YAML itself; outside of front matter all of these are one rule. */
  void syntax(String problem, Span at, String message, String hint) {
    String rule = area.equals("front-matter") ? problem : "syntax";
    findings.error(rule(rule), source.at(at), message, hint);
  }

  /** A doubt about the YAML itself. */
  void syntaxWarning(String problem, Span at, String message, String hint) {
    String rule = area.equals("front-matter") ? problem : "syntax";
    findings.warning(rule(rule), source.at(at), message, hint);
  }

  /** The rule's full name; a problem that has an area of its own keeps it. */
  String rule(String problem) {
    return problem.indexOf('/') > 0 ? problem : area + "/" + problem;
  }

  Location at(Span span) {
    return source.at(span);
  }
}
