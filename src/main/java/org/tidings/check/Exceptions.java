package org.tidings.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.base.Diagnostic;
import org.tidings.base.Match;
import org.tidings.base.RuleId;
import org.tidings.base.RuleInfo;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.Moment;
import org.tidings.model.Person;
import org.tidings.model.Safeguards.Allowance;
import org.tidings.model.Story;

/**
 * Exceptions to rules, each tied to one match or one file, with a reason and a name (editorial
 * policy, section 8). What is excepted stays in every report, as information.
 */
public final class Exceptions {
  private static final int SHORTEST_REASON = 20;
  private static final String INVALID = "gate/exception-invalid";

  private final Content content;
  private final Instant now;
  private final Set<String> absolute;

  /** The exceptions that stories state, as they stand at a moment. */
  public Exceptions(Content content, Instant now) {
    this.content = content;
    this.now = now;
    boolean any =
        content.stories().stream().anyMatch(story -> !story.safeguards().allowances().isEmpty());
    this.absolute = any ? absolute() : Set.of();
  }

  /** The rules that nobody can except, by name. */
  public static Set<String> absolute() {
    return RuleBook.all().stream()
        .filter(RuleInfo::absolute)
        .map(rule -> rule.id().name())
        .collect(Collectors.toSet());
  }

  /** The findings, those that are excepted as information, and what is wrong with exceptions. */
  public List<Diagnostic> apply(List<Diagnostic> findings) {
    List<Diagnostic> left = new ArrayList<>(findings);
    for (Story story : content.stories()) {
      story.safeguards().allowances().forEach(each -> apply(each, story, left));
    }
    return left;
  }

  private void apply(Allowance exception, Story story, List<Diagnostic> findings) {
    Set<SourcePath> files = filesOf(story);
    List<Integer> meant = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (isMeant(findings.get(i), exception, files)) {
        meant.add(i);
      }
    }
    boolean blocks = meant.stream().anyMatch(i -> findings.get(i).isError());
    boolean forbidden = absolute.contains(exception.rule()) && (blocks || meant.isEmpty());
    Optional<Diagnostic> fault =
        forbidden ? Optional.of(forbidden(exception)) : fault(exception, story, blocks);
    if (fault.isPresent()) {
      findings.add(fault.get());
    } else if (meant.isEmpty()) {
      findings.add(
          invalid(exception, "this exception matches nothing", "Delete it.")
              .withSeverity(Severity.WARNING));
    }
    if (fault.isEmpty()) {
      meant.forEach(i -> findings.set(i, excepted(findings.get(i), exception)));
    }
  }

  /** A story's own file and those of the facts of its pictures. */
  private static Set<SourcePath> filesOf(Story story) {
    Set<SourcePath> files = new HashSet<>(Set.of(story.source()));
    for (SourcePath picture : story.pictures()) {
      files.add(picture);
      files.add(picture.plus(".yaml"));
    }
    return files;
  }

  private static boolean isMeant(Diagnostic finding, Allowance exception, Set<SourcePath> files) {
    if (!finding.rule().name().equals(exception.rule()) || !files.contains(finding.at().file())) {
      return false;
    }
    String print = finding.match().map(Match::fingerprint).orElse("");
    String file = finding.at().file().value();
    return exception.fingerprint().isEmpty()
        ? !exception.path().isEmpty()
            && List.of(exception.path(), exception.path() + ".yaml", "content/" + exception.path())
                .contains(file)
        : exception.fingerprint().equals(print);
  }

  /** What such a rule only suspects, at the severity of a warning, may be excepted. */
  private static Diagnostic forbidden(Allowance exception) {
    return Diagnostic.error(
        "gate/exception-forbidden",
        exception.place(),
        "nobody can except " + exception.rule(),
        "Take out what the rule found, and this exception.");
  }

  private Optional<Diagnostic> fault(Allowance exception, Story story, boolean blocks) {
    return incomplete(exception)
        .or(() -> expired(exception))
        .or(() -> unfit(exception, story, blocks));
  }

  private static Optional<Diagnostic> incomplete(Allowance exception) {
    if (!RuleId.isName(exception.rule())) {
      return Optional.of(
          invalid(exception, "this exception names no rule", "Add rule: with the rule's id."));
    }
    if (exception.fingerprint().isEmpty() && exception.path().isEmpty()) {
      return Optional.of(
          invalid(
              exception,
              "this exception has neither `fp` nor `path`",
              "Copy the eight signs behind fp: from the finding."));
    }
    if (exception.reason().length() < SHORTEST_REASON) {
      return Optional.of(
          invalid(
              exception,
              "the reason of this exception has fewer than 20 characters",
              "Say why it may stand, so that a reader of the policy page would agree."));
    }
    return exception.by().isEmpty() || exception.at().isEmpty()
        ? Optional.of(
            invalid(
                exception,
                "this exception lacks `by` or `at`",
                "Say who allows it and on which day."))
        : Optional.empty();
  }

  private Optional<Diagnostic> expired(Allowance exception) {
    return exception
        .until()
        .filter(until -> until.at().isBefore(now))
        .map(
            until ->
                invalid(
                    exception,
                    "this exception ended on " + until.day(),
                    "Mend what it excepts, or have it allowed anew."));
  }

  private Optional<Diagnostic> unfit(Allowance exception, Story story, boolean blocks) {
    Map<String, Person> people = content.people();
    Optional<Person> person = Optional.ofNullable(people.get(exception.by()));
    if (story.authors().contains(exception.by())) {
      return Optional.of(
          invalid(
              exception,
              "an author can't except the author's own story",
              "Ask somebody else with the role override."));
    }
    List<String> roles = person.map(Person::roles).orElse(List.of());
    boolean mayAll = roles.contains("override");
    boolean may = mayAll || (!blocks && roles.contains("editor"));
    return people.isEmpty() || may
        ? Optional.empty()
        : Optional.of(
            invalid(
                exception,
                "%s can't except this".formatted(exception.by()),
                blocks
                    ? "An error can be excepted by somebody with the role override in people.yaml."
                    : "A warning can be excepted by somebody with the role editor or override."));
  }

  private static Diagnostic invalid(Allowance exception, String message, String hint) {
    return Diagnostic.error(INVALID, exception.place(), message, hint);
  }

  private static Diagnostic excepted(Diagnostic finding, Allowance exception) {
    String until = exception.until().map(Moment::day).map(day -> " until " + day).orElse("");
    return finding
        .withSeverity(Severity.INFO)
        .saying(
            finding.message()
                + "; excepted by %s%s: %s".formatted(exception.by(), until, exception.reason()),
            finding.hint());
  }
}
