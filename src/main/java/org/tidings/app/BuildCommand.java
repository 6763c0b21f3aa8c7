package org.tidings.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Report;
import org.tidings.base.Severity;
import org.tidings.build.Build;
import org.tidings.build.BuildRequest;
import org.tidings.build.Edition;
import org.tidings.build.LastBuild;
import org.tidings.model.Viewing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidings build}: writes the site. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Write the site.",
    footer = "%nExit status: 0 done, 1 the content has errors, 2 wrong usage or environment.")
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private ClockOption clock;
  @Mixin private BuildOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where to write it (default: site-output in the source folder).")
  private @Nullable Path output;

  @Option(names = "--keep-going", description = "Write what is sound when something is broken.")
  private boolean keepGoing;

  @Option(names = "--clean", description = "Make every file again.")
  private boolean clean;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    BuildRequest request = request();
    options.checkSummary(common.source());
    StageClock times = new StageClock(start);
    Build build = Build.of(request, times);
    Optional<LastBuild> last =
        options.isBrief() && !common.verbose() ? build.unchanged() : Optional.empty();
    if (last.isPresent()) {
      return report(last.get(), System.nanoTime() - start);
    }
    Edition edition = Progress.during("building", spec.commandLine(), common, build::write);
    int status = report(edition, System.nanoTime() - start);
    if (common.verbose() && options.format() == FindingFormat.TEXT) {
      times.print(edition.work(), spec.commandLine().getOut());
    }
    if (status == ExitStatus.DONE) {
      build.keep(edition, BuildSummary.of(edition));
    }
    return status;
  }

  private BuildRequest request() throws Exception {
    Path source = common.source();
    Path target =
        output == null ? source.resolve("site-output") : output.toAbsolutePath().normalize();
    return new BuildRequest(
        source,
        target,
        options.baseUrl(),
        options.published(),
        new Viewing(clock.now(), options.drafts(), options.future()),
        options.threshold(),
        keepGoing,
        clean,
        options.jobs(),
        ProgramVersion.program(),
        UserCache.folder());
  }

  /** Says again what the last build said. */
  private int report(LastBuild last, long nanos) {
    Report report = new Report(last.findings());
    options
        .format()
        .print(
            BuildOptions.shown(report, common),
            new SourceLines(common.source(), common.colours(), report),
            spec.commandLine().getErr());
    if (!common.quiet()) {
      new BuildSummary(spec.commandLine().getOut()).print(last, nanos);
    }
    return ExitStatus.DONE;
  }

  private int report(Edition edition, long nanos) {
    boolean text = options.format() == FindingFormat.TEXT;
    Report shown = BuildOptions.shown(edition.report(), common);
    options
        .format()
        .print(
            text ? shown : edition.report(),
            new SourceLines(common.source(), common.colours(), edition.report()),
            text ? spec.commandLine().getErr() : spec.commandLine().getOut());
    PrintWriter out = spec.commandLine().getOut();
    if (text && edition.refused()) {
      String tally = TextFindings.tally(edition.report()).orElse("it can't be built");
      spec.commandLine().getErr().println(tally + ". Nothing was written.");
    } else if (text && !common.quiet()) {
      new BuildSummary(out).print(edition, nanos);
    }
    options.summarise(edition);
    if (edition.misconfigured()) {
      return ExitStatus.REFUSED;
    }
    boolean failed =
        edition.refused()
            || edition.report().failsAt(Severity.ERROR)
            || edition.report().failsAt(options.threshold());
    return failed ? ExitStatus.CONTENT_ERRORS : ExitStatus.DONE;
  }
}
