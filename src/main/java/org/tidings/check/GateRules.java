package org.tidings.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.model.Content;
import org.tidings.model.Moment;
import org.tidings.model.Safeguards.Approval;
import org.tidings.model.Site;
import org.tidings.model.Story;
import org.tidings.model.StoryKind;

/**
 * Nothing goes out before a second person has approved it as it stands (editorial policy, section
 * 8); only on a site that says {@code approvals: required}.
 */
final class GateRules {
  private static final Set<String> APPROVING = Set.of("approver", "privacy", "clinician");
  private static final Set<String> PRIVATE = Set.of("patient", "relative", "child");

  private final Site site;
  private final Approvals approvals;
  private final Instant now;

  GateRules(Content content, Site site) {
    this.site = site;
    now = site.asOf();
    approvals = new Approvals(content, now);
  }

  void inspect(Story story, Findings findings) {
    if (!Approvals.areNeeded(story, site.trueState(story))) {
      return;
    }
    story.safeguards().approved().forEach(each -> entry(each, story, findings));
    List<Approval> current = approvals.current(story);
    if (current.isEmpty()) {
      missing(story, findings);
      return;
    }
    current.forEach(each -> late(each, story, findings));
    own(current, story, findings);
    roles(current, story, findings);
  }

  private void missing(Story story, Findings findings) {
    String command = "`tidings approve %s --by ID`".formatted(story.source());
    List<Approval> stale = story.safeguards().approved();
    if (stale.isEmpty()) {
      findings.error(
          "gate/not-approved",
          Location.of(story.source()),
          "nobody has approved this story",
          "Ask somebody other than its author to read it and to run %s: %s."
              .formatted(command, approvals.those("approver", story.authors())));
      return;
    }
    Approval last = stale.get(stale.size() - 1);
    boolean formed = last.hash().matches("sha256-[0-9a-f]{64}");
    findings.error(
        "gate/not-approved",
        last.place(),
        formed
            ? "text, fields or pictures are not what %s approved".formatted(name(last))
            : "\"%s\" is no hash of what was approved".formatted(last.hash()),
        "Ask to have it read again: %s writes the hash of the story as it stands."
            .formatted(command.replace("ID", last.by())));
  }

  private String name(Approval approval) {
    return approvals.name(approval.by());
  }

  /** What is wrong with an entry, whatever text it is of. */
  private void entry(Approval entry, Story story, Findings findings) {
    boolean known = approvals.person(entry.by()).isPresent();
    if (known && APPROVING.stream().noneMatch(role -> approvals.has(entry.by(), role))) {
      findings.error(
          "gate/approval-role",
          entry.place(),
          "%s may not approve: people.yaml gives no such role".formatted(name(entry)),
          "Only people with the role approver, privacy or clinician can: "
              + approvals.those("approver", story.authors())
              + ".");
    }
    if (entry.at().at().isAfter(now)) {
      findings.error(
          "gate/approval-late",
          entry.place(),
          "%s would approve it only on %s, which is still to come"
              .formatted(name(entry), entry.at().day()),
          "Run `tidings approve` again on the day; it writes the right time.");
    }
  }

  private void late(Approval entry, Story story, Findings findings) {
    boolean before =
        story.safeguards().consent().stream()
            .flatMap(each -> Stream.concat(each.given().stream(), each.withdrawn().stream()))
            .map(Moment::at)
            .anyMatch(change -> !change.isAfter(now) && entry.at().at().isBefore(change));
    if (before) {
      findings.error(
          "gate/approval-late",
          entry.place(),
          "%s approved it before its consent was last changed".formatted(name(entry)),
          "Ask to have it read again and run `tidings approve %s --by %s`."
              .formatted(story.source(), entry.by()));
    }
  }

  private void own(List<Approval> current, Story story, Findings findings) {
    if (current.stream().allMatch(each -> story.authors().contains(each.by()))) {
      findings.error(
          "gate/two-person",
          current.get(0).place(),
          "%s is an author of this story and approved it too".formatted(name(current.get(0))),
          "Two people see every story: ask somebody else to approve it: "
              + approvals.those("approver", story.authors())
              + ".");
    }
  }

  private void roles(List<Approval> current, Story story, Findings findings) {
    wanted(story)
        .forEach(
            (role, what) -> {
              if (current.stream().noneMatch(each -> approvals.has(each.by(), role))) {
                findings.error(
                    "gate/approval-role",
                    current.get(0).place(),
                    "%s wants the approval of somebody with the role %s".formatted(what, role),
                    "Ask one of them to run `tidings approve %s --by ID`: %s."
                        .formatted(story.source(), approvals.those(role, story.authors())));
              }
            });
  }

  private static Map<String, String> wanted(Story story) {
    Map<String, String> wanted = new TreeMap<>(Map.of("approver", "every story"));
    if (story.safeguards().consent().stream().anyMatch(each -> PRIVATE.contains(each.subject()))) {
      wanted.put("privacy", "a story with a patient, relative or child in it");
    }
    if (story.kind() == StoryKind.HEALTH_INFORMATION) {
      wanted.put("clinician", "health information");
    }
    return wanted;
  }
}
