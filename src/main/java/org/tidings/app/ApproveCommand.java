package org.tidings.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Diagnostic;
import org.tidings.base.Refusal;
import org.tidings.base.Report;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;
import org.tidings.build.Build;
import org.tidings.build.BuildRequest;
import org.tidings.build.Edition;
import org.tidings.intake.Approval;
import org.tidings.intake.ApprovalRequest;
import org.tidings.model.Person;
import org.tidings.model.State;
import org.tidings.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidings approve}: the approval of a second person, bound to the story as it stands. */
@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    description = "Write the approval of a second person into a story, bound to it as it stands.",
    footer = "%nExit status: 0 approved, 1 the story has errors, 2 that person may not approve it.")
final class ApproveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private ClockOption clock;

  @Parameters(paramLabel = "FILE", description = "The story, such as content/stories/2026/flu.md.")
  private Path file;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "ID",
      description = "Who approves: an id of people.yaml.")
  private String by;

  @Override
  public Integer call() throws Exception {
    SourcePath path = path();
    Instant now = clock.now();
    Edition before = check(now);
    Optional<Story> story = story(before, path);
    Report faults = of(before.report(), path, false);
    if (story.isEmpty() || faults.failsAt(Severity.ERROR)) {
      FindingFormat.TEXT.print(
          faults,
          new SourceLines(common.source(), common.colours(), before.report()),
          spec.commandLine().getOut());
      spec.commandLine().getErr().println("tidings: not approved: mend the story first.");
      return before.misconfigured() ? ExitStatus.REFUSED : ExitStatus.CONTENT_ERRORS;
    }
    boolean written =
        Approval.write(
            new ApprovalRequest(common.source(), before.content(), story.get(), by, now));
    say(written, written ? check(now) : before, path);
    return ExitStatus.DONE;
  }

  private SourcePath path() {
    Path found = common.file(Objects.requireNonNull(file, "picocli asks for it"));
    return SourcePath.normalise(common.source().relativize(found).toString().replace('\\', '/'))
        .filter(path -> path.isBelow("content/stories") && path.extension().equals("md"))
        .orElseThrow(
            () ->
                new Refusal(file + " is no story: only what lies in content/stories is approved"));
  }

  private Edition check(Instant now) throws Exception {
    BuildRequest request = Requests.reading(common, now);
    return Progress.during("checking", spec.commandLine(), common, () -> Build.check(request));
  }

  private static Optional<Story> story(Edition edition, SourcePath path) {
    return edition.content().stories().stream()
        .filter(story -> story.source().equals(path))
        .findFirst();
  }

  /** The errors of one file: those of the gate, or all others. */
  private static Report of(Report report, SourcePath path, boolean gate) {
    List<Diagnostic> those =
        report.findings().stream()
            .filter(Diagnostic::isError)
            .filter(finding -> finding.at().file().equals(path))
            .filter(finding -> finding.rule().area().equals("gate") == gate)
            .toList();
    return new Report(those);
  }

  private void say(boolean written, Edition now, SourcePath path) {
    PrintWriter out = spec.commandLine().getOut();
    String name =
        Optional.<@Nullable Person>ofNullable(now.content().people().get(by))
            .map(Person::name)
            .orElse(by);
    out.println(
        written
            ? "%s: approved by %s (%s).".formatted(path, name, by)
            : "%s: %s approved it already, as it stands; nothing was changed."
                .formatted(path, name));
    if (!now.content().config().policy().approvals()) {
      out.println(
          "This site goes without approvals: site.yaml does not say policy: {approvals: required}.");
      return;
    }
    List<Diagnostic> missing = of(now.report(), path, true).findings();
    if (!missing.isEmpty()) {
      out.println("Still missing before it can be published:");
      missing.forEach(each -> out.println("  " + each.message() + ". " + each.hint()));
    } else {
      out.println(outlook(now, path));
    }
  }

  private static String outlook(Edition now, SourcePath path) {
    Optional<Story> scheduled =
        story(now, path).filter(story -> State.of(story, now.site().asOf()) == State.SCHEDULED);
    return scheduled
        .map(story -> "Nothing is missing: it goes live on %s.".formatted(story.published().day()))
        .orElse("Nothing is missing: it can be published.");
  }
}
