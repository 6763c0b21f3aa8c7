package org.tidings.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;

/** One fault of a template shows on every page that uses it, and is told once all the same. */
final class PageFaults {
  private PageFaults() {}

  /** Findings of single pages; those of one place in a template become one that counts them. */
  static List<Diagnostic> once(List<Diagnostic> found) {
    Map<Location, List<Diagnostic>> templates = new LinkedHashMap<>();
    List<Diagnostic> once = new ArrayList<>();
    for (Diagnostic finding : found) {
      if (finding.rule().area().equals("template")) {
        templates.computeIfAbsent(finding.at(), at -> new ArrayList<>()).add(finding);
      } else {
        once.add(finding);
      }
    }
    templates.values().forEach(same -> once.add(first(same.stream().sorted().distinct().toList())));
    return once;
  }

  private static Diagnostic first(List<Diagnostic> same) {
    Diagnostic first = same.get(0);
    return same.size() == 1
        ? first
        : new Diagnostic(
            first.severity(),
            first.rule(),
            first.at(),
            "%s, and %s more".formatted(first.message(), same.size() - 1),
            first.hint());
  }
}
