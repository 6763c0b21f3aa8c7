package org.tidings.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Nearest;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.load.ApprovalText;
import org.tidings.model.ContentHash;
import org.tidings.model.Person;
import org.tidings.model.Story;

/**
 * Writes the approval of a second person into a story, bound to the story as it stands (editorial
 * policy, section 8).
 */
public final class Approval {
  private static final Set<String> ROLES = Set.of("approver", "clinician", "privacy");

  private final ApprovalRequest request;
  private final Story story;
  private final SourcePath file;

  private Approval(ApprovalRequest request) {
    this.request = request;
    this.story = request.story();
    this.file = story.source();
  }

  /**
   * Writes the entry, in the place of an older one by the same person.
   *
   * @return whether anything was written; an approval of the very same text stays as it is
   * @throws Refusal when that person may not approve this story, or its file can't be written
   */
  public static boolean write(ApprovalRequest request) {
    return new Approval(request).write();
  }

  private boolean write() {
    check(person());
    SafeTree tree = new SafeTree(request.site(), false);
    byte[] bytes = tree.bytes(file).orElseThrow(() -> new Refusal("can't read " + file));
    ApprovalText text =
        ApprovalText.of(file, bytes)
            .orElseThrow(() -> new Refusal(file + ": mend its front matter first"));
    String hash = ContentHash.of(text.content(), story, request.content().pictures());
    if (isCurrent(hash)) {
      return false;
    }
    Instant at = request.at().truncatedTo(ChronoUnit.SECONDS);
    byte[] changed =
        text.with(new ApprovalText.Entry(request.by(), at.toString(), hash))
            .orElseThrow(
                () ->
                    new Refusal(
                        file + ": write `approved` as a list, one entry a line, and try again"));
    tree.replace(file, bytes, changed);
    return true;
  }

  private boolean isCurrent(String hash) {
    return story.safeguards().approved().stream()
        .anyMatch(
            each ->
                each.by().equals(request.by())
                    && each.hash().equals(hash)
                    && !each.at().at().isAfter(request.at()));
  }

  private Person person() {
    Optional<Person> person = Optional.ofNullable(request.content().people().get(request.by()));
    List<String> near = Nearest.of(request.by(), request.content().people().keySet());
    return person.orElseThrow(
        () ->
            new Refusal(
                "people.yaml has no \"%s\"%s"
                    .formatted(
                        request.by(),
                        near.isEmpty()
                            ? ": whoever approves must stand there"
                            : "; did you mean " + String.join(" or ", near) + "?")));
  }

  private void check(Person person) {
    boolean gone = person.to().filter(to -> to.at().isBefore(request.at())).isPresent();
    boolean early = person.from().filter(from -> from.at().isAfter(request.at())).isPresent();
    if (gone || early) {
      throw new Refusal(
          "%s is not with you at that time (people.yaml: %s)"
              .formatted(
                  person.name(),
                  gone
                      ? "to: " + person.to().orElseThrow().day()
                      : "from: " + person.from().orElseThrow().day()));
    }
    if (person.roles().stream().noneMatch(ROLES::contains)) {
      throw new Refusal(
          "%s may not approve: people.yaml gives none of the roles approver, privacy, clinician"
              .formatted(person.name()));
    }
    if (story.authors().contains(person.id())) {
      throw new Refusal(
          "%s is an author of this story: somebody else must approve it".formatted(person.name()));
    }
    if (story.basics().draft()) {
      throw new Refusal(
          file + " is a draft: take out the line `draft: true` first, for that changes it too");
    }
  }
}
