package org.tidings.check;

import java.util.List;
import java.util.Set;
import org.tidings.base.Location;
import org.tidings.model.Safeguards.Consent;
import org.tidings.model.Story;

/** Holds what a story tells against what its consents allow (editorial policy, section 9). */
final class ConsentScopes implements ManuscriptRule {
  private static final String RULE = "reveal/consent-scope";
  private static final Set<String> DEATH =
      Set.of(
          "died", "passed", "late", "deceased", "rip", "funeral", "posthumously", "widow", "death");

  @Override
  public void read(Desk desk) {
    if (desk.manuscript().story().filter(story -> !Leave.of(story).isEmpty()).isPresent()) {
      read(desk, Leave.of(desk));
    }
  }

  private static void read(Desk desk, Leave leave) {
    if (leave.isNone()) {
      return;
    }
    Cast cast = desk.cast();
    want(desk, leave, "name", !cast.patients().isEmpty());
    want(desk, leave, "age", cast.hasGreatAge());
    want(desk, leave, "dob", desk.findings("reveal/dob") > 0);
    want(desk, leave, "condition", cast.tells("condition"));
    want(desk, leave, "place", cast.tells("place"));
    guardians(desk, leave);
    kin(desk, leave);
    channels(desk, leave);
  }

  private static void want(Desk desk, Leave leave, String scope, boolean told) {
    if (told && !leave.covers(scope)) {
      tell(
          desk,
          leave.first().at(),
          "The text tells more than the consent allows: no consent here covers `" + scope + "`",
          "Ask the person again and add `" + scope + "` to the scope, or take it out of the text.");
    }
  }

  private static void guardians(Desk desk, Leave leave) {
    Cast cast = desk.cast();
    for (Consent consent : leave.all()) {
      boolean self = cast.hasYouth() && !cast.hasChild() && PersonTold.isSelf(consent);
      if (consent.subject().equals("child") && !PersonTold.isGuardian(consent) && !self) {
        tell(desk, consent.at(), GUARDIAN, ASK_GUARDIAN);
      }
    }
    boolean child = leave.all().stream().anyMatch(consent -> consent.subject().equals("child"));
    boolean guarded = leave.covers("name", PersonTold::isGuardian);
    if (cast.hasChild() && !child && leave.covers("name") && !guarded) {
      tell(desk, leave.first().at(), GUARDIAN, ASK_GUARDIAN);
    }
  }

  private static final String GUARDIAN = "A child is in this story, and no guardian agreed";
  private static final String ASK_GUARDIAN =
      "Ask a parent or guardian and write `capacity: guardian`; at 16 and 17 the young person may"
          + " agree alone (`capacity: self`).";

  private static void kin(Desk desk, Leave leave) {
    boolean kin = leave.all().stream().anyMatch(each -> each.capacity().equals("next-of-kin"));
    if (desk.cast().tells("death") && !kin) {
      tell(
          desk,
          leave.first().at(),
          "Somebody who is named here has died, and the consent is not the next of kin's",
          "The duty of confidence outlasts a life: ask the next of kin, and write `capacity:"
              + " next-of-kin`.");
    }
  }

  private static void channels(Desk desk, Leave leave) {
    boolean shared =
        desk.manuscript().story().map(Story::social).filter(it -> !it.text().isBlank()).isPresent();
    for (Consent consent : leave.all()) {
      for (String channel : shared ? List.of("web", "social") : List.of("web")) {
        if (!consent.reaches(channel)) {
          tell(
              desk,
              consent.at(),
              "The consent `" + consent.ref() + "` does not reach the channel `" + channel + "`",
              channel.equals("web")
                  ? "Ask for leave to publish on the website and add `web` to its channels."
                  : "Ask for leave and add `social` to its channels, or delete `social.text`.");
        }
      }
    }
  }

  private static void tell(Desk desk, Location at, String message, String hint) {
    desk.tell(Verdict.error(RULE, message, hint), at);
  }

  /** Notes what a sentence that names a patient tells besides. */
  static void note(Cast cast, Scene scene) {
    Wording words = scene.words();
    for (int i = 0; i < words.size(); i++) {
      String word = words.small(i);
      boolean compound =
          PeopleWords.group("compound").contains(words.small(i + 1)) && words.joins(i);
      if (PeopleWords.group("illness").contains(word) && !compound) {
        cast.tell("condition");
      }
      if (DEATH.contains(word) && isDeath(words, i)) {
        cast.tell("death");
      }
      int end = Gazetteer.end(words, i);
      if (end > i && !isPartOfThing(words, i, end)) {
        cast.tell("place");
      }
    }
  }

  private static boolean isDeath(Wording words, int at) {
    return switch (words.small(at)) {
      case "passed" -> words.small(at + 1).equals("away");
      case "late" -> words.small(at - 1).equals("the") && words.isCapital(at + 1);
      case "widow", "death", "funeral" -> words.small(at + 1).equals("of");
      default -> true;
    };
  }

  /** {@code Ennis Community Clinic} is no home. */
  private static boolean isPartOfThing(Wording words, int from, int end) {
    boolean behind = words.joins(end - 1) && words.isCapital(end);
    boolean before = words.joins(from - 1) && words.isCapital(from - 1);
    return behind || before;
  }
}
