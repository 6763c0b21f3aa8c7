package org.tidings.build;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.Nearest;
import org.tidings.base.RuleId;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;
import org.tidings.check.Exceptions;
import org.tidings.check.RuleBook;
import org.tidings.model.Content;
import org.tidings.model.Policy;
import org.tidings.model.Story;

/**
 * What becomes of findings in this house: the site's own say over severities ({@code
 * policy.severity} by rule), exceptions that stories state, and mildness for stories that moved in
 * from elsewhere ({@code policy.since}).
 */
final class HouseRules {
  private static final Set<String> MILD = Set.of("lie", "cheat", "steal", "site");

  private static final Location CONFIG = Location.of(new SourcePath("content/site.yaml"));

  private final Policy policy;
  private final Exceptions exceptions;
  private final Set<String> absolute;
  private final Set<String> known;
  private final Map<SourcePath, Instant> newest = new HashMap<>();
  private final Optional<Instant> since;

  HouseRules(Content content, Instant asOf) {
    policy = content.config().policy();
    exceptions = new Exceptions(content, asOf);
    boolean asked = !policy.severity().isEmpty();
    absolute = asked ? Exceptions.absolute() : Set.of();
    known =
        asked
            ? RuleBook.all().stream().map(rule -> rule.id().name()).collect(Collectors.toSet())
            : Set.of();
    since =
        policy
            .since()
            .map((LocalDate day) -> day.atStartOfDay(content.config().timezone()).toInstant());
    if (since.isPresent()) {
      content.stories().forEach(this::remember);
    }
  }

  /** A picture is as new as the newest story that shows it. */
  private void remember(Story story) {
    Instant at = story.published().at();
    newest.merge(story.source(), at, HouseRules::later);
    for (SourcePath picture : story.pictures()) {
      newest.merge(picture, at, HouseRules::later);
      newest.merge(picture.plus(".yaml"), at, HouseRules::later);
    }
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /** All findings but those of made files, judged; exceptions are held against them. */
  List<Diagnostic> judgeAll(List<Diagnostic> findings) {
    List<Diagnostic> judged = new ArrayList<>(exceptions.apply(judge(findings)));
    policy.severity().forEach((rule, severity) -> fault(rule, severity).ifPresent(judged::add));
    return judged;
  }

  List<Diagnostic> judge(List<Diagnostic> findings) {
    if (policy.severity().isEmpty() && since.isEmpty()) {
      return findings;
    }
    return findings.stream().map(this::judge).toList();
  }

  private Optional<Diagnostic> fault(RuleId rule, Severity severity) {
    if (!known.contains(rule.name())) {
      List<String> near = Nearest.of(rule.name(), known);
      return Optional.of(
          Diagnostic.error(
              "config/value",
              CONFIG,
              "policy.severity names \"%s\", but there is no such rule".formatted(rule),
              near.isEmpty()
                  ? "Take it out; tidings explain lists all rules."
                  : "Did you mean " + String.join(" or ", near) + "?"));
    }
    return absolute.contains(rule.name()) && severity != Severity.ERROR
        ? Optional.of(
            Diagnostic.error(
                "config/value",
                CONFIG,
                "policy.severity can't lower " + rule,
                "Take it out: nobody can except what this rule finds."))
        : Optional.empty();
  }

  private Diagnostic judge(Diagnostic finding) {
    Severity own = policy.severity().get(finding.rule());
    if (own != null) {
      boolean kept = absolute.contains(finding.rule().name()) && finding.isError();
      return kept ? finding : finding.withSeverity(own);
    }
    boolean mild = MILD.contains(finding.rule().area()) && movedIn(finding.at().file());
    return mild ? finding.withSeverity(Severity.INFO) : finding;
  }

  private boolean movedIn(SourcePath file) {
    Instant at = newest.get(file);
    return since.isPresent() && at != null && at.isBefore(since.get());
  }
}
