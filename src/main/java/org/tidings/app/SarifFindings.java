package org.tidings.app;

import java.util.List;
import java.util.Map;
import org.tidings.base.Diagnostic;
import org.tidings.base.Json;
import org.tidings.base.Location;
import org.tidings.base.Report;
import org.tidings.base.RuleInfo;
import org.tidings.base.Severity;
import org.tidings.build.Rules;

/** Findings as SARIF 2.1.0 (OASIS), for code-scanning services. */
final class SarifFindings {
  private SarifFindings() {}

  static String sarif(Report report) {
    Map<String, Object> driver =
        Json.object(
            "name", "Tidings", "rules", Rules.book().stream().map(SarifFindings::rule).toList());
    Map<String, Object> run =
        Json.object(
            "tool", Json.object("driver", driver),
            "columnKind", "utf16CodeUnits",
            "results", report.findings().stream().map(SarifFindings::result).toList());
    return Json.indented(
        Json.object(
            "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
            "version", "2.1.0",
            "runs", List.of(run)));
  }

  private static Map<String, Object> rule(RuleInfo rule) {
    return Json.object(
        "id", rule.id().name(),
        "shortDescription", Json.object("text", rule.finds()),
        "fullDescription", Json.object("text", rule.why()),
        "defaultConfiguration", Json.object("level", level(rule.severity())));
  }

  private static Map<String, Object> result(Diagnostic finding) {
    return Json.object(
        "ruleId", finding.rule().name(),
        "level", level(finding.severity()),
        "message", Json.object("text", finding.message() + " " + finding.hint()),
        "locations", List.of(Json.object("physicalLocation", place(finding.at()))));
  }

  private static Map<String, Object> place(Location at) {
    Map<String, Object> place =
        Json.object("artifactLocation", Json.object("uri", at.file().value()));
    if (at.hasLine()) {
      place.put(
          "region",
          Json.object(
              "startLine", at.line(),
              "startColumn", Math.max(1, at.column()),
              "endColumn", Math.max(at.column() + 1, at.endColumn())));
    }
    return place;
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }
}
