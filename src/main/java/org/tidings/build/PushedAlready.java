package org.tidings.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.base.Diagnostic;
import org.tidings.base.SourcePath;
import org.tidings.load.PushedTexts;

/** Says of personal data that was pushed already what taking it out does not mend. */
final class PushedAlready {
  private static final String WARNING =
      "This was pushed already: removing the text does not remove it from history; treat as a"
          + " possible personal-data breach and tell the data protection officer (GDPR art. 33: 72"
          + " hours).";

  private PushedAlready() {}

  /**
   * The same findings, some with a longer hint.
   *
   * @param root the folder in a repository that holds {@code content/}
   */
  static List<Diagnostic> tell(List<Diagnostic> findings, Path root) {
    Set<SourcePath> files = new TreeSet<>();
    findings.stream()
        .filter(PushedAlready::isPersonal)
        .forEach(finding -> files.add(finding.at().file()));
    if (files.isEmpty()) {
      return findings;
    }
    Map<SourcePath, List<String>> pushed = PushedTexts.of(root, files);
    return findings.stream().map(finding -> told(finding, pushed)).toList();
  }

  private static boolean isPersonal(Diagnostic finding) {
    return finding.isError()
        && finding.rule().area().equals("reveal")
        && finding.match().isPresent();
  }

  private static Diagnostic told(Diagnostic finding, Map<SourcePath, List<String>> pushed) {
    boolean isOut =
        isPersonal(finding)
            && pushed.getOrDefault(finding.at().file(), List.of()).stream()
                .anyMatch(finding.match().orElseThrow()::standsIn);
    return isOut ? finding.saying(finding.message(), finding.hint() + " " + WARNING) : finding;
  }
}
