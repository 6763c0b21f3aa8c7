package org.tidings.markup;

import org.commonmark.node.Image;
import org.jspecify.annotations.Nullable;

/** A picture that was raw HTML, where {@code alt=""} says that it needs no description. */
final class RawImage extends Image {
  private final boolean decorative;

  RawImage(String source, @Nullable String title, boolean decorative) {
    super(source, title);
    this.decorative = decorative;
  }

  boolean isDecorative() {
    return decorative;
  }
}
