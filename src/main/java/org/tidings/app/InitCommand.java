package org.tidings.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Refusal;
import org.tidings.intake.Fact;
import org.tidings.intake.Founded;
import org.tidings.intake.Founding;
import org.tidings.intake.FoundingRequest;
import org.tidings.intake.Release;
import org.tidings.intake.SiteFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidings init}: a new site in an empty folder, ready to commit. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description =
        "Begin a new site in an empty folder (--source makes one), ready to commit. On a terminal"
            + " it asks for what no option says; elsewhere that gets its default.",
    footer = "%nExit status: 0 done, 2 an answer is wrong or a file is in the way.")
final class InitCommand implements Callable<Integer> {
  private static final String EDITOR = ".vscode/";

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private ClockOption clock;
  @Mixin private FactOptions said;

  @Option(
      names = "--git",
      description = "Make a git repository when the folder is in none, with the hook that checks.")
  private boolean git;

  @Option(
      names = "--program",
      paramLabel = "URL",
      description = "The zip of the release that CI runs (needs --sha256).")
  private @Nullable String program;

  @Option(names = "--sha256", paramLabel = "HEX", description = "The SHA-256 of that zip.")
  private @Nullable String sha256;

  @Override
  public Integer call() {
    Path site = common.source();
    Founding.begin(site);
    SiteFacts facts = facts(site);
    Founded founded =
        Founding.run(
            new FoundingRequest(site, facts, clock.now(), release(facts), git, Launcher.path()));
    if (!common.quiet()) {
      told(site, founded);
    }
    return ExitStatus.DONE;
  }

  private Optional<Release> release(SiteFacts facts) {
    if (program == null && sha256 == null) {
      return Optional.empty();
    }
    if (program == null || sha256 == null || facts.value(Fact.CI).equals("none")) {
      throw new Refusal("--program and --sha256 go together, and with --ci");
    }
    return Optional.of(new Release(program, sha256));
  }

  private SiteFacts facts(Path site) {
    @Nullable Path folder = site.getFileName();
    SiteFacts facts = said.over(SiteFacts.of(folder == null ? "" : folder.toString()));
    refuse(facts);
    Optional<Interview> interview =
        common.quiet() ? Optional.empty() : Interview.onTerminal(spec.commandLine().getOut());
    return interview.isPresent() ? interview.get().ask(facts) : facts;
  }

  /** Before anything is asked. */
  private static void refuse(SiteFacts facts) {
    Optional<String> fault = facts.fault();
    if (fault.isPresent()) {
      throw new Refusal(fault.get());
    }
  }

  private void told(Path site, Founded founded) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Made in %s:".formatted(site));
    founded.files().stream()
        .map(file -> file.startsWith(EDITOR) ? EDITOR : file)
        .distinct()
        .forEach(file -> out.println("  " + file));
    founded.left().forEach(file -> out.println("%s was there and stays as it is.".formatted(file)));
    founded.hook().ifPresent(hook -> out.println("Commits are checked by %s.".formatted(hook)));
    founded.notes().forEach(note -> out.println("Note: %s.".formatted(note)));
    out.println();
    out.println("Next, in that folder:");
    String program = Launcher.command();
    out.println("  %s serve          look at it in the browser, and change it".formatted(program));
    out.println(
        "  %s check          what is wrong, where, and what to write instead".formatted(program));
    out.println("  %s build          write the site to site-output/".formatted(program));
  }
}
