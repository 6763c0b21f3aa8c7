package org.tidings.model;

/**
 * What the header of a picture's file says beside its size.
 *
 * @param orientation how the pixels must be turned to stand upright, 1 to 8 as in EXIF (CIPA
 *     DC-008, section 4.6.4); 1 for as they are
 * @param animated whether it moves
 * @param transparent whether what lies behind it may show through
 */
public record PictureForm(int orientation, boolean animated, boolean transparent) {
  /** Upright, still and opaque. */
  public static final PictureForm PLAIN = new PictureForm(1, false, false);

  /** Whether width and height change places when it is turned upright. */
  public boolean isOnItsSide() {
    return orientation >= 5 && orientation <= 8;
  }
}
