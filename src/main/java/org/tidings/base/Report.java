package org.tidings.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All findings of one run, sorted by file, line, column and rule, each once; none of them prints
 * what another keeps to itself.
 */
public record Report(List<Diagnostic> findings) {
  /** How many findings of one rule in one file are listed before the rest are only counted. */
  private static final int SHOWN = 20;

  public Report {
    List<Match> personal = personal(findings);
    findings = findings.stream().map(each -> discreet(each, personal)).sorted().distinct().toList();
  }

  private static List<Match> personal(List<Diagnostic> findings) {
    return findings.stream()
        .flatMap(finding -> finding.match().stream())
        .filter(Match::isPersonal)
        .toList();
  }

  private static Diagnostic discreet(Diagnostic finding, List<Match> personal) {
    String message = hide(finding.message(), personal);
    String hint = hide(finding.hint(), personal);
    boolean same = message.equals(finding.message()) && hint.equals(finding.hint());
    return same ? finding : finding.saying(message, hint);
  }

  private static String hide(String text, List<Match> personal) {
    String hidden = text;
    for (Match match : personal) {
      hidden = match.hide(hidden);
    }
    return hidden;
  }

  /** A text without anything that one of the findings must not print. */
  public String discreet(String text) {
    return hide(text, personal(findings));
  }

  /** Findings of nothing. */
  public static Report empty() {
    return new Report(List.of());
  }

  /** These and more. */
  public Report plus(List<Diagnostic> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Diagnostic> all = new ArrayList<>(findings);
    all.addAll(more);
    return new Report(all);
  }

  /** How many have exactly this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether one of them weighs at least this much. */
  public boolean failsAt(Severity threshold) {
    return findings.stream().anyMatch(finding -> finding.severity().reaches(threshold));
  }

  /** The same report with at most 20 findings of a rule in a file, the rest counted in one line. */
  public Report shortened() {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Diagnostic> last = new HashMap<>();
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic finding : findings) {
      String key = finding.at().file() + "\n" + finding.rule();
      if (seen.merge(key, 1, Integer::sum) <= SHOWN) {
        kept.add(finding);
      }
      last.put(key, finding);
    }
    seen.forEach(
        (key, count) -> {
          Diagnostic finding = last.get(key);
          if (count > SHOWN && finding != null) {
            kept.add(rest(finding, count - SHOWN));
          }
        });
    return new Report(kept);
  }

  private static Diagnostic rest(Diagnostic last, int more) {
    return new Diagnostic(
        last.severity(),
        last.rule(),
        last.at(),
        "and " + more + " more of the same rule in this file",
        "Mend those above first; many of the rest usually go with them.");
  }
}
