package org.tidings.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.AltText;
import org.tidings.model.Entry;
import org.tidings.model.Outline;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Story;
import org.tidings.model.Target;

/** Every picture says what it shows, where it is used or in its facts (editorial policy, 7). */
final class AltCheck {
  private final Map<SourcePath, Picture> pictures;
  private final Findings findings;

  private AltCheck(Map<SourcePath, Picture> pictures, Findings findings) {
    this.pictures = pictures;
    this.findings = findings;
  }

  static void inspect(
      List<LoadedEntry> loaded, Map<SourcePath, Picture> pictures, Findings findings) {
    AltCheck check = new AltCheck(pictures, findings);
    loaded.forEach(entry -> entry.entry().ifPresent(check::entry));
  }

  private void entry(Entry entry) {
    if (entry instanceof Story story) {
      story.image().ifPresent(this::lead);
    }
    entry.outline().pictures().forEach(this::use);
  }

  private void lead(Story.LeadPicture lead) {
    Picture picture = pictures.get(lead.file());
    if (picture != null && isSilent(picture.facts().over(lead.facts()))) {
      PictureFacts facts = picture.facts().over(lead.facts());
      silent(lead.at(), picture.source(), "or write image: {src: ..., alt: ...}.", facts.alt());
    }
  }

  private void use(Outline.PictureUse use) {
    if (use.target() instanceof Target.ToSource file && !use.decorative()) {
      PictureFacts facts =
          Optional.ofNullable(pictures.get(file.file()))
              .map(Picture::facts)
              .orElse(PictureFacts.none());
      boolean silent =
          use.alt().isBlank()
              ? isSilent(facts)
              : AltText.saysNothing(use.alt()) && !facts.decorative();
      if (silent) {
        silent(
            use.at(),
            file.file(),
            "or write what it shows between the square brackets.",
            use.alt());
      }
    }
  }

  private static boolean isSilent(PictureFacts facts) {
    return AltText.saysNothing(facts.alt()) && !facts.decorative();
  }

  private void silent(Location at, SourcePath picture, String otherwise, String alt) {
    findings.error(
        "steal/image-no-alt",
        at,
        alt.isBlank()
            ? "nothing says what the picture %s shows".formatted(picture.name())
            : "\"%s\" does not say what the picture %s shows".formatted(alt, picture.name()),
        "Add alt: ... (or decorative: true) to %s, %s".formatted(picture.plus(".yaml"), otherwise));
  }
}
