package org.tidings.page;

import java.util.Optional;

/** Somebody who wrote a story; the page is there when there is something to list on it. */
public record BylineView(
    String name, String role, Optional<LinkView> page, Optional<PictureView> portrait) {}
