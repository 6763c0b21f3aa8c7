package org.tidings.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tidings.base.Refusal;
import org.tidings.intake.FileReport;
import org.tidings.intake.ImportReport;
import org.tidings.intake.ImportRequest;
import org.tidings.intake.Importer;
import org.tidings.intake.Importers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidings import}: another generator's posts into {@code content/}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Bring posts of another generator into content/, never over a file.",
    footer = "%nExit status: 0 all were taken in, 1 some were not (the report names them).")
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private ClockOption clock;

  @Parameters(index = "0", paramLabel = "GENERATOR", description = "jekyll.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "SOURCE", description = "The folder to read.")
  private Path folder = Path.of("");

  @Option(names = "--dry-run", description = "Report only, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How the report is printed: ${COMPLETION-CANDIDATES}.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Override
  public Integer call() {
    Importer importer =
        Importers.named(from)
            .orElseThrow(() -> new Refusal("can't import \"" + from + "\"; write: import jekyll"));
    ImportRequest request =
        new ImportRequest(
            folder.toAbsolutePath().normalize(), common.source(), clock.now(), dryRun);
    ImportReport report =
        Progress.during("importing", spec.commandLine(), common, () -> importer.run(request));
    PrintWriter out = spec.commandLine().getOut();
    if (format == AnswerFormat.JSON) {
      out.print(report.json());
    } else if (!common.quiet()) {
      out.print(report.text());
    }
    out.flush();
    return report.count(FileReport.Status.FAILED) > 0 ? ExitStatus.CONTENT_ERRORS : ExitStatus.DONE;
  }
}
