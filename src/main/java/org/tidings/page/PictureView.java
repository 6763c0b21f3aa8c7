package org.tidings.page;

import java.util.Optional;
import org.tidings.base.UrlPath;

/**
 * A picture as a page shows it.
 *
 * @param alt empty when it is decoration
 * @param credit who made it or owns it; may be empty
 * @param licence the licence's name; may be empty
 * @param licenceUrl where the licence can be read
 * @param ai what is said of a picture that software made; may be empty
 * @param focus the point that must stay visible; may be empty
 */
public record PictureView(
    UrlPath path,
    int width,
    int height,
    String alt,
    String caption,
    String credit,
    String licence,
    Optional<String> licenceUrl,
    String ai,
    String focus) {}
