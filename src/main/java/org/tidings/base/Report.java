package org.tidings.base;

import java.util.ArrayList;
import java.util.Collections;
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
    List<Diagnostic> sorted = new ArrayList<>(findings);
    if (!personal.isEmpty()) {
      sorted.replaceAll(each -> discreet(each, personal));
    }
    Collections.sort(sorted);
    findings = once(sorted);
  }

  private static List<Diagnostic> once(List<Diagnostic> sorted) {
    List<Diagnostic> kept = new ArrayList<>(sorted.size());
    for (Diagnostic finding : sorted) {
      if (!isLast(finding, kept)) {
        kept.add(finding);
      }
    }
    return Collections.unmodifiableList(kept);
  }

  /** Whether it is among the last that stand at its place in the order. */
  private static boolean isLast(Diagnostic finding, List<Diagnostic> kept) {
    for (int i = kept.size() - 1; i >= 0 && kept.get(i).compareTo(finding) == 0; i--) {
      if (kept.get(i).equals(finding)) {
        return true;
      }
    }
    return false;
  }

  private static List<Match> personal(List<Diagnostic> findings) {
    List<Match> personal = new ArrayList<>();
    for (Diagnostic finding : findings) {
      if (finding.match().isPresent() && finding.match().get().isPersonal()) {
        personal.add(finding.match().get());
      }
    }
    return personal;
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

  /** Those that name what nothing may print: as discreet as all of them, and few. */
  public Report personal() {
    return new Report(
        findings.stream()
            .filter(finding -> finding.match().filter(Match::isPersonal).isPresent())
            .toList());
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
    long count = 0;
    for (Diagnostic finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** Whether one of them weighs at least this much. */
  public boolean failsAt(Severity threshold) {
    return findings.stream().anyMatch(finding -> finding.severity().reaches(threshold));
  }

  /** The same report with at most 20 findings of a rule in a file, the rest counted in one line. */
  public Report shortened() {
    List<Diagnostic> kept = new ArrayList<>();
    for (int from = 0, to = 0; from < findings.size(); from = to) {
      SourcePath file = findings.get(from).at().file();
      while (to < findings.size() && findings.get(to).at().file().equals(file)) {
        to++;
      }
      shorten(findings.subList(from, to), kept);
    }
    return new Report(kept);
  }

  /** Those of one file. */
  private static void shorten(List<Diagnostic> all, List<Diagnostic> kept) {
    Map<RuleId, Integer> seen = new HashMap<>();
    Map<RuleId, Diagnostic> last = new HashMap<>();
    for (Diagnostic finding : all) {
      if (seen.merge(finding.rule(), 1, Integer::sum) <= SHOWN) {
        kept.add(finding);
      }
      last.put(finding.rule(), finding);
    }
    last.forEach(
        (rule, finding) -> {
          int count = seen.getOrDefault(rule, 0);
          if (count > SHOWN) {
            kept.add(rest(finding, count - SHOWN));
          }
        });
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
