package org.tidings.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.PictureFacts;
import org.tidings.model.Story;

/** Whether a picture may be used as it is, and says what its licence wants (policy, section 7). */
final class LicenceRules {
  private static final String INCOMPATIBLE = "steal/licence-incompatible";
  private static final Set<String> TRADE = Set.of("sponsored", "advert");

  private final Findings findings;
  private final Set<String> told = new HashSet<>();
  private final Map<SourcePath, LicenceId> shared = new HashMap<>();

  LicenceRules(Findings findings) {
    this.findings = findings;
  }

  void inspect(PictureUses uses) {
    for (PictureUses.Use use : uses.all()) {
      LicenceId licence = new LicenceId(use.facts().licence().strip());
      if (!licence.id().isEmpty()) {
        lack(licence, use).ifPresent(what -> incomplete(licence, what, use));
        ofPicture(licence, use).ifPresent(why -> tell(INCOMPATIBLE, use.at(), why));
        use.story().flatMap(story -> inStory(licence, story)).ifPresent(why -> story(use, why));
        alike(licence, use);
      }
    }
  }

  private void incomplete(LicenceId licence, String what, PictureUses.Use use) {
    Fact fact =
        licence.isKnown()
            ? new Fact(
                "the licence %s wants %s".formatted(licence.id(), what),
                "Add it to %s.".formatted(use.picture().source().plus(".yaml")))
            : new Fact(
                "\"%s\" is no licence that is known here".formatted(licence.id()), licence.hint());
    tell("steal/licence-incomplete", use.at(), fact);
  }

  /** What is wrong, and what to do. */
  private record Fact(String message, String hint) {}

  private void tell(String rule, Location at, Fact fact) {
    if (told.add(rule + at + fact.message())) {
      findings.error(rule, at, fact.message(), fact.hint());
    }
  }

  private void story(PictureUses.Use use, Fact why) {
    tell(INCOMPATIBLE, Location.of(use.entry().source()), why);
  }

  private static Optional<String> lack(LicenceId licence, PictureUses.Use use) {
    PictureFacts facts = use.facts();
    if (!licence.isKnown()) {
      return Optional.of("to be known");
    }
    if (!licence.isAttribution()) {
      return Optional.empty();
    }
    if (!licence.hasVersion()) {
      return Optional.of("its version, such as %s-4.0".formatted(licence.id()));
    }
    if (facts.author().isBlank()) {
      return Optional.of("an author");
    }
    if (facts.source().isBlank()) {
      return Optional.of("a source: where the picture was found");
    }
    return facts.changes().isBlank() && isWorkedOn(use)
        ? Optional.of("a word on its changes, for it was cropped or edited")
        : Optional.empty();
  }

  /** The file says so, or a program helped. */
  private static boolean isWorkedOn(PictureUses.Use use) {
    return use.picture().marks().edited() || use.facts().ai().equals("assisted");
  }

  private static Optional<Fact> ofPicture(LicenceId licence, PictureUses.Use use) {
    PictureFacts facts = use.facts();
    if (licence.id().equals("unknown")) {
      return Optional.of(
          new Fact(
              "nobody knows under what terms this picture may be used",
              "Ask who made it, or take another picture."));
    }
    if (licence.forbidsChanges() && (isChanged(facts) || isWorkedOn(use))) {
      return Optional.of(
          new Fact(
              "%s forbids changes, and this picture was changed".formatted(licence.id()),
              "Use it as it was, or take another."));
    }
    boolean allowed =
        List.of("from", "date", "ref").stream()
            .noneMatch(key -> facts.permission().getOrDefault(key, "").isBlank());
    return licence.id().equals("all-rights-reserved") && !allowed
        ? Optional.of(
            new Fact(
                "all rights are reserved, and no permission is on record",
                "Add permission: {from: ..., date: ..., ref: ...}."))
        : Optional.empty();
  }

  private static boolean isChanged(PictureFacts facts) {
    String changes = facts.changes().strip();
    return !changes.isEmpty()
        && !changes.equalsIgnoreCase("none")
        && !changes.equalsIgnoreCase("no");
  }

  private static Optional<Fact> inStory(LicenceId licence, Story story) {
    boolean trade = story.disclosure().stream().anyMatch(own -> TRADE.contains(own.kind()));
    if (licence.forbidsTrade() && trade) {
      return Optional.of(
          new Fact(
              "%s forbids commercial use, and this story is paid for".formatted(licence.id()),
              "Take a picture under another licence."));
    }
    return licence.isEditorialOnly() && !story.disclosure().isEmpty()
        ? Optional.of(
            new Fact(
                "this agency's picture is for news only, and the story has a disclosure",
                "Take another picture."))
        : Optional.empty();
  }

  /** Two licences that each want the whole under themselves. */
  private void alike(LicenceId licence, PictureUses.Use use) {
    if (licence.sharesAlike()) {
      LicenceId other = shared.putIfAbsent(use.entry().source(), licence);
      boolean same =
          other == null
              || (other.terms().equals(licence.terms()) && isFree(other) == isFree(licence));
      if (!same) {
        story(
            use,
            new Fact(
                "%s and %s each want the whole under their own terms"
                    .formatted(other.id(), licence.id()),
                "Take one of the pictures out."));
      }
    }
  }

  private static boolean isFree(LicenceId licence) {
    return licence.id().startsWith("GFDL");
  }
}
