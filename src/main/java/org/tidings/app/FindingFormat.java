package org.tidings.app;

import java.io.PrintWriter;
import org.tidings.base.Report;

/** A way to print findings for people or for a program. */
enum FindingFormat {
  TEXT,
  JSON,
  GITHUB,
  GITLAB,
  SARIF;

  /** Prints a whole report as one document. */
  void print(Report report, SourceLines lines, PrintWriter out) {
    switch (this) {
      case TEXT -> new TextFindings(lines, out).print(report);
      case JSON -> out.print(MachineFindings.json(report));
      case GITHUB -> out.print(MachineFindings.github(report));
      case GITLAB -> out.print(MachineFindings.gitlab(report));
      case SARIF -> out.print(SarifFindings.sarif(report));
    }
    out.flush();
  }

  @Override
  public String toString() {
    return org.tidings.base.Ascii.lower(name());
  }
}
