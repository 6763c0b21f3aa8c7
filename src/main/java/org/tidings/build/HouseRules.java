package org.tidings.build;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Severity;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.Policy;
import org.tidings.model.Story;

/**
 * The site's own say over severities: {@code policy.severity} by rule, and mildness for stories
 * that moved in from elsewhere ({@code policy.since}).
 */
final class HouseRules {
  private static final Set<String> MILD = Set.of("lie", "cheat", "steal", "site");

  private final Policy policy;
  private final Map<SourcePath, Instant> newest = new HashMap<>();
  private final Optional<Instant> since;

  HouseRules(Content content) {
    policy = content.config().policy();
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

  List<Diagnostic> judge(List<Diagnostic> findings) {
    return findings.stream().map(this::judge).toList();
  }

  private Diagnostic judge(Diagnostic finding) {
    Severity own = policy.severity().get(finding.rule());
    if (own != null) {
      return finding.withSeverity(own);
    }
    boolean mild = MILD.contains(finding.rule().area()) && movedIn(finding.at().file());
    return mild ? finding.withSeverity(Severity.INFO) : finding;
  }

  private boolean movedIn(SourcePath file) {
    Instant at = newest.get(file);
    return since.isPresent() && at != null && at.isBefore(since.get());
  }
}
