package org.tidings.page;

import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;

/** A story in a list. */
public record CardView(
    UrlPath path,
    String title,
    String summary,
    Optional<LinkView> topic,
    TimeView date,
    String byline,
    List<String> places,
    Optional<PictureView> picture,
    int minutes) {}
