package org.tidings.load;

import org.tidings.model.PictureForm;

/** Gathers from a PNG's chunks (ISO/IEC 15948, section 11) how the picture is formed. */
final class PngForm {
  private static final int COLOUR_TYPE = 25;
  private static final int WITH_ALPHA = 4;
  private static final int DATA = 8;

  private final Octets png;
  private int orientation = 1;
  private boolean animated;
  private boolean transparent;

  PngForm(Octets png) {
    this.png = png;
    this.transparent = (png.at(COLOUR_TYPE) & WITH_ALPHA) != 0;
  }

  void read(int chunk) {
    if (png.hasText(chunk + 4, "acTL")) {
      animated = true;
    } else if (png.hasText(chunk + 4, "tRNS")) {
      transparent = true;
    } else if (png.hasText(chunk + 4, "eXIf")) {
      orientation = ExifOrientation.read(png, chunk + DATA);
    }
  }

  PictureForm form() {
    return new PictureForm(orientation, animated, transparent);
  }
}
