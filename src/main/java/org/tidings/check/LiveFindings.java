package org.tidings.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;

/**
 * Findings about what is served. One fault of a host is told once, with how many addresses have it:
 * a header that is missing is missing everywhere.
 */
public final class LiveFindings {
  private static final Location SITE = Location.of(new SourcePath("content/site.yaml"));
  private static final int MOST = 20;

  private final Map<String, Told> told = new LinkedHashMap<>();

  /**
   * One fault.
   *
   * @param what the same for the same fault at another address
   * @param times at how many addresses
   */
  private record Told(String rule, String what, String message, String hint, int times) {
    Told and(Told other) {
      return new Told(rule, what, message, hint, times + other.times);
    }

    Diagnostic finding() {
      String more = times < 2 ? "" : times == 2 ? " (and one more address)" : others(times - 1);
      return Diagnostic.error(rule, SITE, message + more, hint);
    }

    private static String others(int more) {
      return " (and " + more + " more addresses)";
    }
  }

  /** Tells a fault; {@code what} is the same for the same fault at another address. */
  public void tell(String rule, String what, String message, String hint) {
    add(new Told(rule, what, message, hint, 1));
  }

  private void add(Told fault) {
    told.merge(fault.rule + "\n" + fault.what, fault, Told::and);
  }

  /** Adds what was found elsewhere. */
  public void add(LiveFindings other) {
    other.told.values().forEach(this::add);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return told.isEmpty();
  }

  /** All, at most 20 of one rule and then how many more. */
  public List<Diagnostic> toList() {
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (Told fault : told.values()) {
      if (seen.merge(fault.rule, 1, Integer::sum) <= MOST) {
        findings.add(fault.finding());
      }
    }
    seen.forEach(
        (rule, count) -> {
          if (count > MOST) {
            findings.add(
                Diagnostic.error(
                    rule,
                    SITE,
                    "and " + (count - MOST) + " more of the same rule",
                    "Mend those above first; the rest usually go with them."));
          }
        });
    return findings;
  }
}
