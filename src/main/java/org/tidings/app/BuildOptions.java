package org.tidings.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Refusal;
import org.tidings.base.Report;
import org.tidings.base.Severity;
import org.tidings.build.Edition;
import org.tidings.model.SiteConfig;
import picocli.CommandLine.Option;

/** Options that {@code build} and {@code check} share. */
final class BuildOptions {
  @Option(
      names = {"-b", "--base-url"},
      paramLabel = "URL",
      description = "The site's address, in place of the one in site.yaml.")
  private @Nullable String baseUrl;

  @Option(
      names = "--published",
      paramLabel = "URL-or-DIR",
      description = "Compare with what is live there: nothing may vanish or change in silence.")
  private @Nullable String published;

  @Option(names = "--drafts", description = "Treat drafts as if they were live.")
  private boolean drafts;

  @Option(names = "--future", description = "Treat scheduled stories as if they were live.")
  private boolean future;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Option(names = "--jobs", paramLabel = "N", description = "How many threads (default: all).")
  private @Nullable Integer jobs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How findings are printed: ${COMPLETION-CANDIDATES}.")
  private FindingFormat format = FindingFormat.TEXT;

  @Option(
      names = "--summary",
      paramLabel = "FILE.md",
      description = "Write what would change and what is wrong for a pull request, too.")
  private @Nullable Path summary;

  Optional<String> baseUrl() {
    if (baseUrl == null) {
      return Optional.empty();
    }
    if (!baseUrl.matches("https?://[^\\s/?#]+[^\\s?#]*") || SiteConfig.base(baseUrl).isEmpty()) {
      throw new Refusal(
          "--base-url \"" + baseUrl + "\" is no address; write it as https://example.org/news/");
    }
    return Optional.of(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
  }

  Optional<String> published() {
    if (published != null && published.isBlank()) {
      throw new Refusal("--published wants the address or the folder of what is live");
    }
    return Optional.ofNullable(published);
  }

  /** Whether a comparison with the next build is asked for. */
  boolean isComparing() {
    return published != null || summary != null;
  }

  /** Whether nothing is wanted but what people are told at the end. */
  boolean isBrief() {
    return format == FindingFormat.TEXT && summary == null;
  }

  boolean drafts() {
    return drafts;
  }

  boolean future() {
    return future;
  }

  Severity threshold() {
    return strict ? Severity.WARNING : Severity.ERROR;
  }

  int jobs() {
    if (jobs == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (jobs < 1 || jobs > 256) {
      throw new Refusal("--jobs " + jobs + " is out of range; give a number from 1 to 256");
    }
    return jobs;
  }

  FindingFormat format() {
    return format;
  }

  /**
   * Makes sure that the summary can be written where it was asked for.
   *
   * @throws Refusal when it may not lie there
   */
  void checkSummary(Path source) {
    if (summary != null) {
      ReportFile.check(source, summary);
    }
  }

  /**
   * Writes the summary where one was asked for.
   *
   * @throws Refusal when it can't be written
   */
  void summarise(Edition edition) {
    if (summary != null) {
      ReportFile.write(summary, new ChangeSummary(edition).markdown());
    }
  }

  /** What people are shown of a report: infos when asked, only errors when quiet. */
  static Report shown(Report report, CommonOptions common) {
    Severity least =
        common.quiet() ? Severity.ERROR : common.verbose() ? Severity.INFO : Severity.WARNING;
    return new Report(
        report.findings().stream().filter(finding -> finding.severity().reaches(least)).toList());
  }
}
