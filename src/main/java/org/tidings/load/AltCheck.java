package org.tidings.load;

import java.util.List;
import java.util.Map;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
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
      silent(lead.at(), picture, "or write image: {src: ..., alt: ...}.");
    }
  }

  private void use(Outline.PictureUse use) {
    if (use.target() instanceof Target.ToSource file && use.alt().isBlank()) {
      Picture picture = pictures.get(file.file());
      if (picture != null && isSilent(picture.facts())) {
        silent(use.at(), picture, "or write what it shows between the square brackets.");
      }
    }
  }

  private static boolean isSilent(PictureFacts facts) {
    return facts.alt().isBlank() && !facts.decorative();
  }

  private void silent(Location at, Picture picture, String otherwise) {
    findings.error(
        "steal/image-no-alt",
        at,
        "nothing says what the picture %s shows".formatted(picture.source().name()),
        "Add alt: ... (or decorative: true) to %s, %s"
            .formatted(picture.source().plus(".yaml"), otherwise));
  }
}
