package org.tidings.app;

import java.io.PrintWriter;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.Report;
import org.tidings.base.Severity;

/** Prints findings for people: where, what, the line with a caret, and what to do. */
final class TextFindings {
  private static final int WIDEST = 110;

  private final SourceLines lines;
  private final PrintWriter out;

  TextFindings(SourceLines lines, PrintWriter out) {
    this.lines = lines;
    this.out = out;
  }

  void print(Report report) {
    report.shortened().findings().forEach(this::print);
  }

  private void print(Diagnostic finding) {
    out.println(
        "%s: %s: %s  [%s]"
            .formatted(finding.at(), word(finding.severity()), finding.message(), finding.rule()));
    lines.line(finding.at()).ifPresent(line -> excerpt(finding.at(), line));
    if (!finding.hint().isBlank()) {
      out.println("  hint: " + finding.hint());
    }
  }

  private String word(Severity severity) {
    String style =
        switch (severity) {
          case ERROR -> "bold,red";
          case WARNING -> "bold,yellow";
          case INFO -> "bold,cyan";
        };
    return lines.colours().enabled()
        ? lines.colours().string("@|" + style + " " + severity.word() + "|@")
        : severity.word();
  }

  private void excerpt(Location at, String line) {
    int column = Math.min(Math.max(at.column(), 1), line.length() + 1);
    int from = column <= WIDEST - 20 ? 0 : column - 40;
    String shown = line.substring(from, Math.min(line.length(), from + WIDEST));
    String number = Integer.toString(at.line());
    int carets = Math.max(1, Math.min(at.endColumn() - column, from + shown.length() - column + 1));
    out.println("  " + number + " | " + shown.stripTrailing());
    out.println(
        "  "
            + " ".repeat(number.length())
            + " | "
            + " ".repeat(column - 1 - from)
            + "^".repeat(carets));
  }

  /** A line that counts what was found. */
  static Optional<String> tally(Report report) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    if (errors == 0 && warnings == 0) {
      return Optional.empty();
    }
    return Optional.of(counted(errors, "error") + ", " + counted(warnings, "warning"));
  }

  static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
