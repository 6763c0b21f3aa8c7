package org.tidings.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.base.Diagnostic;
import org.tidings.base.Refusal;
import org.tidings.base.Report;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;
import org.tidings.load.StagedFiles;

/**
 * Checks what would be committed: findings of staged files, and those that they cause in others.
 */
public final class StagedCheck implements AutoCloseable {
  private final Path site;
  private final StagedFiles files;
  private final Set<SourcePath> changed;

  private StagedCheck(Path site, StagedFiles files) {
    this.site = site;
    this.files = files;
    this.changed = files.changed();
  }

  /**
   * Looks at what is staged of a site.
   *
   * @throws Refusal when there is no git, or no repository
   */
  public static StagedCheck of(Path site) {
    return new StagedCheck(site, StagedFiles.of(site));
  }

  /** Whether the next commit would change nothing of the site. */
  public boolean isEmpty() {
    return changed.isEmpty();
  }

  /** The folder with the staged files, for as long as this object is open. */
  public Path folder() {
    return files.source();
  }

  /** Applies every rule to the staged files. */
  public Edition check(BuildRequest request) {
    if (!Files.exists(folder().resolve("content/site.yaml"))) {
      throw new Refusal("content/site.yaml would not be committed: git add content/site.yaml");
    }
    Edition edition = Build.check(request.of(folder()), site);
    return edition.with(new Report(own(edition.report().findings(), request)));
  }

  private List<Diagnostic> own(List<Diagnostic> findings, BuildRequest request) {
    boolean elsewhere =
        findings.stream().anyMatch(finding -> !isStaged(finding) && isSerious(finding));
    Set<String> known = elsewhere ? before(request) : Set.of();
    return findings.stream()
        .filter(
            finding -> isStaged(finding) || (isSerious(finding) && !known.contains(name(finding))))
        .toList();
  }

  private boolean isStaged(Diagnostic finding) {
    return changed.contains(finding.at().file());
  }

  private static boolean isSerious(Diagnostic finding) {
    return finding.severity().reaches(Severity.WARNING);
  }

  /** What was wrong before: nothing that the staged files are to blame for. */
  private Set<String> before(BuildRequest request) {
    return files
        .before()
        .filter(folder -> Files.exists(folder.resolve("content/site.yaml")))
        .map(folder -> Build.check(request.of(folder), site).report().findings())
        .orElse(List.of())
        .stream()
        .map(StagedCheck::name)
        .collect(Collectors.toSet());
  }

  private static String name(Diagnostic finding) {
    return finding.at().file() + "\n" + finding.rule() + "\n" + finding.message();
  }

  /** Removes the copies of the staged files. */
  @Override
  public void close() {
    files.close();
  }
}
