package org.tidings.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.Json;
import org.tidings.base.Location;
import org.tidings.base.Report;
import org.tidings.base.Severity;

/** Findings for programs: our own JSON, and the annotations of two CI systems. */
final class MachineFindings {
  private MachineFindings() {}

  static String json(Report report) {
    return Json.indented(
        Json.object(
            "findings",
            report.findings().stream().map(MachineFindings::entry).toList(),
            "errors",
            report.count(Severity.ERROR),
            "warnings",
            report.count(Severity.WARNING),
            "infos",
            report.count(Severity.INFO)));
  }

  private static Map<String, Object> entry(Diagnostic finding) {
    Location at = finding.at();
    return Json.object(
        "severity", finding.severity().word(),
        "rule", finding.rule().name(),
        "file", at.file().value(),
        "line", at.line(),
        "column", at.column(),
        "endColumn", at.endColumn(),
        "message", finding.message(),
        "hint", finding.hint());
  }

  /** Workflow commands of GitHub Actions, one a line; every value escaped as they ask. */
  static String github(Report report) {
    return report.findings().stream().map(MachineFindings::command).collect(Collectors.joining());
  }

  private static String command(Diagnostic finding) {
    Location at = finding.at();
    String level = finding.severity() == Severity.INFO ? "notice" : finding.severity().word();
    String place =
        at.hasLine()
            ? ",line=" + at.line() + ",col=" + at.column() + ",endColumn=" + lastColumn(at)
            : "";
    return "::%s file=%s%s,title=%s::%s\n"
        .formatted(
            level,
            property(at.file().value()),
            place,
            property(finding.rule().name()),
            data(finding.message() + "\n" + finding.hint()));
  }

  private static int lastColumn(Location at) {
    return Math.max(at.column(), at.endColumn() - 1);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** GitLab's code quality report. */
  static String gitlab(Report report) {
    List<Object> issues = report.findings().stream().<Object>map(MachineFindings::issue).toList();
    return Json.indented(issues);
  }

  private static Map<String, Object> issue(Diagnostic finding) {
    Map<String, Object> issue = new LinkedHashMap<>();
    issue.put("description", finding.message() + " " + finding.hint());
    issue.put("check_name", finding.rule().name());
    issue.put("fingerprint", Digest.of(finding + "\n" + finding.hint()).hex());
    issue.put(
        "severity",
        switch (finding.severity()) {
          case ERROR -> "major";
          case WARNING -> "minor";
          case INFO -> "info";
        });
    issue.put(
        "location",
        Json.object(
            "path",
            finding.at().file().value(),
            "lines",
            Json.object("begin", Math.max(1, finding.at().line()))));
    return issue;
  }
}
