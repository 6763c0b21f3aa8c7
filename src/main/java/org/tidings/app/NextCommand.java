package org.tidings.app;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tidings.base.Diagnostic;
import org.tidings.base.Json;
import org.tidings.base.Outcome;
import org.tidings.build.Build;
import org.tidings.model.Content;
import org.tidings.model.NextChange;
import org.tidings.model.Site;
import org.tidings.model.Viewing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidings next}: when the output next changes by itself, and what will change. */
@Command(
    name = "next",
    mixinStandardHelpOptions = true,
    description = "Say when the output next changes by itself, and what will change.")
final class NextCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private ClockOption clock;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How: ${COMPLETION-CANDIDATES}.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Override
  public Integer call() throws Exception {
    Instant now = clock.now();
    Outcome<Content> loaded = Build.load(Requests.reading(common, now));
    Optional<NextChange> next = Site.of(loaded.value(), Viewing.at(now)).nextChange();
    PrintWriter out = spec.commandLine().getOut();
    if (format == AnswerFormat.JSON) {
      out.print(Json.indented(json(next)));
    } else {
      next.ifPresent(change -> text(change, out));
    }
    out.flush();
    return loaded.diagnostics().stream().anyMatch(Diagnostic::isError)
        ? ExitStatus.CONTENT_ERRORS
        : ExitStatus.DONE;
  }

  private static void text(NextChange next, PrintWriter out) {
    out.println(next.at());
    next.changes()
        .forEach(change -> out.println("  " + change.source() + " " + change.what().words()));
  }

  private static Map<String, Object> json(Optional<NextChange> next) {
    List<NextChange.Change> changes = next.map(NextChange::changes).orElse(List.of());
    return Json.object(
        "nextChange",
        next.map(NextChange::at).map(Instant::toString),
        "changes",
        changes.stream()
            .map(
                change ->
                    Json.object("file", change.source().value(), "change", change.what().words()))
            .toList());
  }
}
