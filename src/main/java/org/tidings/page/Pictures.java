package org.tidings.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tidings.base.SourcePath;
import org.tidings.model.Focus;
import org.tidings.model.Licence;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Rendition;
import org.tidings.model.Story;

/**
 * Pictures as pages of one language show them, each worked out once; there are as many as the site
 * has pictures and stories that say something else of one.
 */
final class Pictures {
  private static final int ENOUGH = 960;

  private final Desk desk;
  private final Map<Picture, PictureView> views = new ConcurrentHashMap<>();

  Pictures(Desk desk) {
    this.desk = desk;
  }

  PictureView view(Picture picture) {
    PictureView known = views.get(picture);
    return known != null ? known : views.computeIfAbsent(picture, this::made);
  }

  private PictureView made(Picture picture) {
    PictureFacts facts = picture.facts();
    Licence licence = Licence.of(facts.licence(), desk.messages());
    List<Rendition> sizes = Rendition.of(picture);
    Rendition shown = shown(sizes);
    return new PictureView(
        shown.path(),
        shown.width(),
        shown.height(),
        sizes.stream().map(size -> new PictureView.Size(size.path(), size.width())).toList(),
        facts.decorative() ? "" : facts.alt(),
        facts.caption(),
        credit(facts),
        licence.name(),
        licence.url(),
        ai(facts),
        focus(facts));
  }

  /** For browsers without {@code srcset}: the largest that a small screen still carries. */
  private static Rendition shown(List<Rendition> sizes) {
    return sizes.stream()
        .filter(size -> size.width() <= ENOUGH)
        .reduce((small, large) -> large)
        .orElse(sizes.get(0));
  }

  /** Classes in steps of a tenth: pages may carry no styles of their own. */
  private static String focus(PictureFacts facts) {
    return Focus.of(facts.focus())
        .map(point -> "fx" + tenth(point.left()) + " fy" + tenth(point.top()))
        .orElse("");
  }

  private static long tenth(double percent) {
    return Math.round(percent / 10);
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
