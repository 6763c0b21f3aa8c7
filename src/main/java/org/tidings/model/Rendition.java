package org.tidings.model;

import java.util.List;
import org.tidings.base.Digest;
import org.tidings.base.UrlPath;

/**
 * One published size of a picture. What sizes there are, and where, follows from the picture alone,
 * so that pages can name them before they are made.
 *
 * @param type the media type of the published file
 */
public record Rendition(UrlPath path, int width, int height, String type) {
  /** How pictures are made; another number makes all of them again under other names. */
  public static final int VERSION = 1;

  /** What of the facts is written into the file, with what it is made from. */
  private record Made(
      Digest source, String credit, String author, String licence, String ai, int version) {}

  /** All sizes of a picture, the smallest first; none is larger than the picture itself. */
  public static List<Rendition> of(Picture picture) {
    return picture.sizes().all();
  }

  /** Whether a picture is drawn anew; what moves and what is no raster keeps its size. */
  public static boolean isScaled(Picture picture) {
    return !picture.form().animated() && !picture.type().equals("image/svg+xml");
  }

  /** Everything that the bytes of all its sizes depend on. */
  public static Digest digest(Picture picture) {
    return picture.sizes().digest();
  }

  static Digest made(Picture picture) {
    PictureFacts facts = picture.facts();
    return Digest.of(
        new Made(
            picture.digest(),
            facts.credit(),
            facts.author(),
            facts.licence(),
            facts.ai(),
            VERSION));
  }
}
