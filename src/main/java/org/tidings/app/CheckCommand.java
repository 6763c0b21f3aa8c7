package org.tidings.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Refusal;
import org.tidings.base.Report;
import org.tidings.build.Build;
import org.tidings.build.BuildRequest;
import org.tidings.build.Edition;
import org.tidings.build.LiveCheck;
import org.tidings.build.Repair;
import org.tidings.build.Repairs;
import org.tidings.build.StagedCheck;
import org.tidings.intake.Mending;
import org.tidings.model.Differences;
import org.tidings.model.Viewing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidings check}: every rule, nothing written. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Apply every rule and write nothing.",
    footer = "%nExit status: 0 clean, 1 the content has errors, 2 wrong usage or environment.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private ClockOption clock;
  @Mixin private BuildOptions options;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILES",
      description = "Print findings of these files only (all are read all the same).")
  private List<Path> files = List.of();

  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description = "Write the findings, exceptions and duties for people to read, too.")
  private @Nullable Path page;

  @Option(
      names = "--staged",
      description = "Check what would be committed (git's index), and what it breaks.")
  private boolean staged;

  @Option(
      names = "--fix",
      description =
          "First take position and camera data out of pictures, and tracking out of links.")
  private boolean fix;

  @Option(
      names = "--live",
      paramLabel = "URL",
      description = "Prove that what is served there is what was built; no other rule is applied.")
  private @Nullable String live;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder that was built, for --live (default: site-output in the source).")
  private @Nullable Path output;

  @Override
  public Integer call() throws Exception {
    BuildRequest request = request();
    options.checkSummary(common.source());
    if (page != null) {
      ReportFile.check(common.source(), page);
    }
    if (live != null) {
      return live(request, live);
    }
    if (staged && fix) {
      throw new Refusal("--fix mends files in their folder; --staged looks at none of them");
    }
    if (staged) {
      return staged(request);
    }
    Edition edition = during(() -> Build.check(request));
    boolean mended = fix && mended(edition);
    return told(mended ? during(() -> Build.check(request)) : edition, common.source());
  }

  /** Mends what can be mended and says so; where machines read, beside what they read. */
  private boolean mended(Edition edition) {
    boolean text = options.format() == FindingFormat.TEXT;
    PrintWriter out = text ? spec.commandLine().getOut() : spec.commandLine().getErr();
    List<Repair> repairs = Repairs.of(only(edition.report()), common.source());
    for (Repair repair : repairs) {
      Mending.write(common.source(), repair.file(), repair.before(), repair.after());
      out.println("Mended %s: %s.".formatted(repair.file(), repair.deed()));
    }
    if (repairs.isEmpty() && !common.quiet()) {
      out.println("There is nothing that --fix can mend.");
    }
    return !repairs.isEmpty();
  }

  private int staged(BuildRequest request) {
    try (StagedCheck check = StagedCheck.of(common.source())) {
      Thread end = new Thread(check::close);
      Runtime.getRuntime().addShutdownHook(end);
      try {
        return check.isEmpty()
            ? nothingStaged()
            : told(during(() -> check.check(request)), check.folder());
      } finally {
        Runtime.getRuntime().removeShutdownHook(end);
      }
    }
  }

  private int live(BuildRequest request, String url) {
    boolean more = staged || fix || page != null || !files.isEmpty() || options.isComparing();
    if (more) {
      throw new Refusal(
          "--live looks at what is served and at nothing else; ask for the other check by itself");
    }
    LiveCheck.Result result =
        Progress.during(
            "asking " + url, spec.commandLine(), common, () -> LiveCheck.run(request, url));
    int status = report(result.report(), common.source());
    if (options.format() == FindingFormat.TEXT && !common.quiet()) {
      spec.commandLine()
          .getOut()
          .println(
              "Looked at %s of %s files, and at %s other addresses, of %s."
                  .formatted(result.asked(), result.files(), result.others(), url));
    }
    return status;
  }

  private int nothingStaged() {
    PrintWriter out = spec.commandLine().getOut();
    if (options.format() != FindingFormat.TEXT) {
      SourceLines lines = new SourceLines(common.source(), Ansi.OFF, Report.empty());
      options.format().print(Report.empty(), lines, out);
    } else if (!common.quiet()) {
      out.println("Nothing of the site is staged.");
    }
    return ExitStatus.DONE;
  }

  private Edition during(Supplier<Edition> work) {
    return Progress.during("checking", spec.commandLine(), common, work);
  }

  /**
   * @param folder where the sources lie that were checked
   */
  private int told(Edition edition, Path folder) {
    int status = report(edition.report(), folder);
    boolean first = edition.differences().basis() == Differences.Basis.FIRST;
    if (first && options.format() == FindingFormat.TEXT && !common.quiet()) {
      spec.commandLine().getOut().println(BuildSummary.FIRST);
    }
    options.summarise(edition);
    if (page != null) {
      write(page.toAbsolutePath(), edition, folder);
    }
    return edition.misconfigured() ? ExitStatus.REFUSED : status;
  }

  private BuildRequest request() throws Exception {
    Path source = common.source();
    return new BuildRequest(
        source,
        output == null ? source.resolve("site-output") : output.toAbsolutePath().normalize(),
        options.baseUrl(),
        options.published(),
        new Viewing(clock.now(), options.drafts(), options.future()),
        options.threshold(),
        false,
        false,
        options.jobs(),
        ProgramVersion.program(),
        UserCache.folder());
  }

  private int report(Report whole, Path folder) {
    Report report = only(whole);
    PrintWriter out = spec.commandLine().getOut();
    boolean text = options.format() == FindingFormat.TEXT;
    Report shown = text && common.quiet() ? BuildOptions.shown(report, common) : report;
    options.format().print(shown, new SourceLines(folder, common.colours(), whole), out);
    if (text && !common.quiet()) {
      out.println(TextFindings.tally(report).map(tally -> tally + ".").orElse("No fault found."));
    }
    return report.failsAt(options.threshold()) ? ExitStatus.CONTENT_ERRORS : ExitStatus.DONE;
  }

  private void write(Path file, Edition edition, Path folder) {
    SourceLines lines = new SourceLines(folder, Ansi.OFF, edition.report());
    String html = new PolicyReport(edition.site(), edition.report(), lines).html();
    ReportFile.write(file, html);
    if (!common.quiet() && options.format() == FindingFormat.TEXT) {
      spec.commandLine().getOut().println("The report is in %s.".formatted(file));
    }
  }

  private Report only(Report report) {
    if (files.isEmpty()) {
      return report;
    }
    Path root = common.source();
    Set<String> wanted =
        files.stream()
            .map(file -> root.relativize(common.file(file)).toString().replace('\\', '/'))
            .collect(Collectors.toSet());
    return new Report(
        report.findings().stream()
            .filter(finding -> wanted.contains(finding.at().file().value()))
            .toList());
  }
}
