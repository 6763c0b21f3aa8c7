package org.tidings.page;

import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;

/**
 * A picture as a page shows it.
 *
 * @param path of the size to show where only one can be named; width and height are that size's
 * @param sizes all sizes, the smallest first
 * @param alt empty when it is decoration
 * @param credit who made it or owns it; may be empty
 * @param licence the licence's name; may be empty
 * @param licenceUrl where the licence can be read
 * @param ai what is said of a picture that software made; may be empty
 * @param focus class names that keep the point visible that must be; may be empty
 */
public record PictureView(
    UrlPath path,
    int width,
    int height,
    List<Size> sizes,
    String alt,
    String caption,
    String credit,
    String licence,
    Optional<String> licenceUrl,
    String ai,
    String focus) {

  /** One size of a picture. */
  public record Size(UrlPath path, int width) {}
}
