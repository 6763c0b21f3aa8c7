package org.tidings.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidings.base.SourcePath;
import org.tidings.intake.CommitHook;
import org.tidings.intake.Scaffold;
import org.tidings.intake.ScaffoldRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidings new}: a file with the front matter filled in, its path printed. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Make a file with its front matter filled in, and print its path.")
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private ClockOption clock;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "KIND",
      description = "story, notice or page.")
  private @Nullable String kind;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TITLE",
      description = "Its title; the file is named after it.")
  private @Nullable String title;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "Its language (default: the site's own).")
  private @Nullable String lang;

  @Option(names = "--date", paramLabel = "DATE", description = "When it goes live.")
  private @Nullable String date;

  @Option(names = "--topic", paramLabel = "ID", description = "A topic; may be given again.")
  private List<String> topics = List.of();

  @Option(names = "--place", paramLabel = "ID", description = "A place; may be given again.")
  private List<String> places = List.of();

  @Option(
      names = "--hook",
      description = "Write the git hook that checks what is staged before each commit.")
  private boolean hook;

  @Override
  public Integer call() {
    if (kind == null && !hook) {
      throw new ParameterException(
          spec.commandLine(), "Say what to make: a story, a notice or a page.");
    }
    if (kind != null) {
      spec.commandLine().getOut().println(page(kind));
    }
    if (hook) {
      spec.commandLine().getOut().println(CommitHook.write(common.source(), Launcher.path()));
    } else if (!common.quiet() && CommitHook.isMissing(common.source())) {
      spec.commandLine()
          .getErr()
          .println("Nothing is checked before a commit yet: tidings new --hook sets that up.");
    }
    return ExitStatus.DONE;
  }

  private SourcePath page(String wanted) {
    return Scaffold.create(
        new ScaffoldRequest(
            common.source(),
            wanted,
            title == null ? "New " + wanted : title,
            Optional.ofNullable(lang),
            Optional.ofNullable(date),
            topics,
            places,
            clock.now()));
  }
}
