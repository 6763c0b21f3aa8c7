package org.tidings.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.base.Diagnostic;
import org.tidings.base.Outcome;
import org.tidings.base.Parallel;
import org.tidings.base.SourcePath;
import org.tidings.check.ContentRules;
import org.tidings.model.Content;
import org.tidings.model.Site;

/**
 * What is wrong with a site.
 *
 * @param theme the faults of its templates
 * @param clashes files of the plan that can't stand together
 */
record Survey(Outcome<Content> loaded, List<Diagnostic> theme, List<Diagnostic> clashes) {

  /** The same with one finding more. */
  Survey plus(Diagnostic finding) {
    List<Diagnostic> more = new ArrayList<>(clashes);
    more.add(finding);
    return new Survey(loaded, theme, more);
  }

  /** What came up on the way. */
  List<Diagnostic> known() {
    List<Diagnostic> found = ofEachFile();
    found.addAll(untold(found));
    return found;
  }

  /** The same, and what the rules over the whole find. */
  List<Diagnostic> whole(Site site, Parallel parallel) {
    List<Diagnostic> found = ofEachFile();
    found.addAll(ContentRules.inspect(loaded.value(), site, broken(found), parallel));
    found.addAll(untold(found));
    return found;
  }

  private List<Diagnostic> ofEachFile() {
    List<Diagnostic> found = new ArrayList<>(loaded.diagnostics());
    found.addAll(theme);
    return found;
  }

  /** Clashes of the plan that the loader has not told already, with the line that is to blame. */
  private List<Diagnostic> untold(List<Diagnostic> told) {
    List<String> blamed =
        told.stream()
            .filter(finding -> finding.rule().name().startsWith("site/duplicate-"))
            .map(finding -> finding.at().file().value())
            .toList();
    return clashes.stream()
        .filter(clash -> blamed.stream().noneMatch(file -> clash.message().contains(file)))
        .toList();
  }

  private static Set<SourcePath> broken(List<Diagnostic> found) {
    return found.stream()
        .filter(Diagnostic::isError)
        .map(finding -> finding.at().file())
        .collect(Collectors.toSet());
  }
}
