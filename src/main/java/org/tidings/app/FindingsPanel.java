package org.tidings.app;

import java.util.Optional;
import org.tidings.base.Checksum;
import org.tidings.base.Report;
import org.tidings.base.Severity;
import org.tidings.build.Proof;

/**
 * The findings as they are laid over pages: open when something keeps the site from being
 * published.
 *
 * @param proof of which they are
 * @param report what is known to be wrong
 * @param tally how much of it is worth showing; empty when nothing is
 * @param key the same for the same findings, so that what was closed stays closed
 */
record FindingsPanel(
    Proof proof, Report report, Optional<String> tally, String key, boolean errors, String list) {

  static FindingsPanel of(Proof proof, FindingList findings) {
    Report report = proof.report();
    Report shown =
        new Report(
            report.findings().stream()
                .filter(finding -> finding.severity().reaches(Severity.WARNING))
                .toList());
    Optional<String> tally = TextFindings.tally(shown);
    String list = findings.html(shown);
    return new FindingsPanel(
        proof,
        report,
        tally,
        Checksum.of(tally.orElse("") + list).hex(),
        shown.failsAt(Severity.ERROR),
        list);
  }

  boolean isOf(Proof otherProof, Report otherReport) {
    return proof.equals(otherProof) && report.equals(otherReport);
  }

  /**
   * @param kept whether the page below is an earlier state of it
   */
  String html(boolean kept) {
    return tally
        .map(
            text ->
                """
                <details id="overlay" data-key="%s"%s><summary>%s%s</summary>%s</details>"""
                    .formatted(
                        key,
                        errors ? " open class=\"errors\"" : "",
                        text,
                        kept ? ". Below you see the page as it was before." : "",
                        list))
        .orElse("");
  }
}
