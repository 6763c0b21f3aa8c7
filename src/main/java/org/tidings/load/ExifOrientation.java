package org.tidings.load;

/** The orientation tag of EXIF (CIPA DC-008, section 4.6.4): 1 to 8, 1 for upright. */
final class ExifOrientation {
  private static final int TAG = 0x0112;
  private static final int UPRIGHT = 1;

  private ExifOrientation() {}

  /**
   * @param start where the TIFF header starts, to which offsets are relative
   */
  static int read(Octets jpeg, int start) {
    boolean little = jpeg.hasText(start, "II");
    long offset = little ? jpeg.fourLittle(start + 4) : jpeg.four(start + 4);
    if (offset > jpeg.length()) {
      return UPRIGHT;
    }
    int directory = start + (int) offset;
    if (directory + 2 > jpeg.length()) {
      return UPRIGHT;
    }
    int entries = two(jpeg, directory, little);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry + 12 > jpeg.length()) {
        return UPRIGHT;
      }
      if (two(jpeg, entry, little) == TAG) {
        int orientation = two(jpeg, entry + 8, little);
        return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  private static int two(Octets jpeg, int place, boolean little) {
    return little ? jpeg.twoLittle(place) : jpeg.two(place);
  }
}
