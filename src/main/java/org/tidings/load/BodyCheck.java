package org.tidings.load;

import java.util.List;
import org.tidings.model.Outline;
import org.tidings.model.Target;

/** What can be said of a body only with the source tree at hand. */
final class BodyCheck {
  private final Shelf shelf;
  private final Reading reading;

  BodyCheck(Shelf shelf, Reading reading) {
    this.shelf = shelf;
    this.reading = reading;
  }

  /** Names pictures that are not there; for files that are left out, so that no rule sees them. */
  void pictures(Outline outline) {
    outline.pictures().forEach(this::picture);
  }

  private void picture(Outline.PictureUse use) {
    if (use.target() instanceof Target.ToSource target && !shelf.has(target.file())) {
      List<String> near = shelf.near(target.file());
      reading
          .findings()
          .error(
              "picture/missing",
              use.at(),
              "there is no file %s".formatted(target.file()),
              near.isEmpty()
                  ? "Put the picture there, or correct the path; from content/ it starts with /."
                  : "Did you mean /%s?".formatted(String.join(" or /", near)));
    }
  }
}
