package org.tidings.build;

import java.util.List;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.Report;
import org.tidings.model.Content;
import org.tidings.model.Differences;
import org.tidings.model.Site;
import org.tidings.output.WriteResult;

/**
 * The result of a build or a check.
 *
 * @param content all that was loaded, live or not
 * @param pages how many HTML pages the site has
 * @param differences against what is live, when that was asked for
 * @param work how much there was to do
 * @param written what happened to the output; empty when nothing was to be written, or the report
 *     forbade it
 */
public record Edition(
    Content content,
    Site site,
    Report report,
    int pages,
    Differences differences,
    Optional<WriteResult> written,
    Work work) {
  /** The same with some of its findings. */
  Edition with(Report other) {
    return new Edition(content, site, other, pages, differences, written, work);
  }

  /** Whether the site was refused. */
  public boolean refused() {
    return written.isEmpty() || written.get().refused();
  }

  /** Whether {@code site.yaml} itself has errors, so that nothing can be published from it. */
  public boolean misconfigured() {
    return misconfigured(report.findings());
  }

  static boolean misconfigured(List<Diagnostic> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.isError()
                    && finding.rule().area().equals("config")
                    && finding.at().file().value().equals("content/site.yaml"));
  }
}
