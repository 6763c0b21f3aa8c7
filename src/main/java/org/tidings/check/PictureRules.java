package org.tidings.check;

import java.util.List;
import java.util.Set;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.model.Content;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Story;

/**
 * What pictures' files tell of people, and whether those that are shown say whose they are, under
 * what terms and who is in them (editorial policy, sections 2.3, 5 and 7).
 */
final class PictureRules {
  private static final Set<String> UNSAID = Set.of("", "none");

  private final Findings findings;
  private final Rights rights;

  private PictureRules(Content content, Findings findings) {
    this.findings = findings;
    this.rights = new Rights(content.config().organisation(), findings);
  }

  static void inspect(Content content, Findings findings) {
    PictureRules rules = new PictureRules(content, findings);
    content.pictures().values().forEach(rules::file);
    PictureUses uses = PictureUses.of(content);
    uses.byPicture().values().forEach(rules::shown);
    new LicenceRules(findings).inspect(uses);
  }

  private void file(Picture picture) {
    Location at = Location.of(picture.source());
    if (picture.marks().position()) {
      findings.warning(
          "reveal/image-gps",
          at,
          "this picture's file says where it was taken",
          "What is published is always stripped, but the original stays in git with its place:"
              + " \"tidings check --fix\" cleans it.");
    }
    if (picture.marks().isTelling()) {
      findings.warning(
          "reveal/image-metadata",
          at,
          "this picture's file tells " + told(picture),
          "What is published is always stripped, but the original stays in git:"
              + " \"tidings check --fix\" cleans it.");
    }
  }

  private static String told(Picture picture) {
    if (picture.marks().persons()) {
      return "who is in it";
    }
    if (picture.marks().device()) {
      return "whose camera took it";
    }
    return picture.marks().otherThumbnail()
        ? "more than it shows: its preview has another shape"
        : "things that only its camera's maker can read";
  }

  private void shown(List<PictureUses.Use> uses) {
    lacking(uses, "credit", "steal/image-no-credit", "whose picture this is");
    lacking(uses, "licence", "steal/image-no-licence", "under what terms this picture may be used");
    lacking(uses, "people", "steal/image-no-people-declared", "whether people are in this picture");
    uses.stream().filter(PictureRules::isSecretlyMade).findFirst().ifPresent(this::secretlyMade);
    uses.stream().filter(PictureRules::isMadeUpPatient).findFirst().ifPresent(this::madeUpPatient);
    rights.inspect(uses.get(0));
  }

  private void lacking(List<PictureUses.Use> uses, String fact, String rule, String what) {
    uses.stream()
        .filter(use -> fact(use.facts(), fact).isBlank())
        .findFirst()
        .ifPresent(
            use ->
                findings.error(
                    rule,
                    use.at(),
                    "nothing says " + what,
                    "Add %s: %s to %s."
                        .formatted(fact, example(fact), use.picture().source().plus(".yaml"))));
  }

  private static String fact(PictureFacts facts, String name) {
    return switch (name) {
      case "credit" -> facts.credit();
      case "licence" -> facts.licence();
      default -> facts.people();
    };
  }

  private static String example(String fact) {
    return switch (fact) {
      case "credit" -> "the photographer's name";
      case "licence" -> "own-work, staff-work, CC-BY-4.0 or the like";
      default -> "none, staff, crowd, model, patient, child or public";
    };
  }

  private static boolean isMachineMade(PictureUses.Use use) {
    return use.facts().ai().equals("generated") || use.picture().marks().machine();
  }

  private static boolean isSecretlyMade(PictureUses.Use use) {
    return use.picture().marks().machine()
        && UNSAID.contains(use.facts().ai())
        && use.story().filter(story -> !UNSAID.contains(story.ai())).isEmpty();
  }

  private void secretlyMade(PictureUses.Use use) {
    findings.error(
        "cheat/undisclosed-ai",
        use.at(),
        "this picture's file says that a machine made it, and its facts do not",
        "Add ai: generated to %s, or take another picture."
            .formatted(use.picture().source().plus(".yaml")));
  }

  private static boolean isMadeUpPatient(PictureUses.Use use) {
    boolean ofPatients =
        use.facts().people().equals("patient") || use.facts().people().equals("child");
    boolean consented =
        use.story().map(Story::safeguards).filter(own -> !own.consent().isEmpty()).isPresent();
    return isMachineMade(use) && (ofPatients || consented);
  }

  private void madeUpPatient(PictureUses.Use use) {
    findings.error(
        "cheat/ai-patient-image",
        Location.of(use.entry().source()),
        "a picture made by a machine stands in a patient's story",
        "Take a photograph, or no picture: readers must not take it for the patient.");
  }
}
