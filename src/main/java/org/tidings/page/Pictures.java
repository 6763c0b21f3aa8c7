package org.tidings.page;

import java.util.Optional;
import org.tidings.base.SourcePath;
import org.tidings.model.Licence;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Story;

/** Pictures as pages show them. */
record Pictures(Desk desk) {

  PictureView view(Picture picture) {
    PictureFacts facts = picture.facts();
    Licence licence = Licence.of(facts.licence(), desk.messages());
    return new PictureView(
        picture.address(),
        picture.width(),
        picture.height(),
        facts.decorative() ? "" : facts.alt(),
        facts.caption(),
        credit(facts),
        licence.name(),
        licence.url(),
        ai(facts),
        facts.focus());
  }

  Optional<PictureView> lead(Story story) {
    return desk.site().leadPicture(story).map(this::view);
  }

  Optional<PictureView> view(Optional<SourcePath> file) {
    return picture(file).map(this::view);
  }

  Optional<Picture> picture(Optional<SourcePath> file) {
    return file.flatMap(source -> Optional.ofNullable(desk.site().pictures().get(source)));
  }

  private static String credit(PictureFacts facts) {
    return facts.credit().isEmpty() ? facts.author() : facts.credit();
  }

  private String ai(PictureFacts facts) {
    String key = "picture.ai." + facts.ai();
    return desk.messages().has(key) ? desk.text(key) : "";
  }
}
