package org.tidings.load;

import org.tidings.load.PictureProbe.Measured;
import org.tidings.load.PictureProbe.Probe;
import org.tidings.load.PictureProbe.Trouble;
import org.tidings.model.PictureForm;

/**
 * JPEG (ITU-T T.81, annex B): the size stands in the frame header; EXIF may say that the picture
 * lies on its side.
 */
final class JpegHeader {
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int EXIF = 0xE1;

  private JpegHeader() {}

  static Probe measure(Octets jpeg) {
    int orientation = 1;
    int place = 2;
    while (true) {
      int marker = marker(jpeg, place);
      if (marker < 0 || marker == SCAN || marker == END) {
        return Probe.of(Trouble.broken("this JPEG has no frame header"));
      }
      int length = jpeg.two(place + 2);
      if (isFrame(marker)) {
        int height = jpeg.two(place + 5);
        int width = jpeg.two(place + 7);
        whole(jpeg);
        return Probe.of(
            Measured.of(width, height, "image/jpeg")
                .formed(new PictureForm(orientation, false, false)));
      }
      if (marker == EXIF && jpeg.hasText(place + 4, "Exif\0\0")) {
        orientation = ExifOrientation.read(jpeg, place + 10);
      }
      place += 2 + length;
      while (jpeg.at(place) == 0xFF && jpeg.at(place + 1) == 0xFF) {
        place++;
      }
    }
  }

  private static int marker(Octets jpeg, int place) {
    return jpeg.at(place) == 0xFF ? jpeg.at(place + 1) : -1;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** The end marker must come; some cameras write more behind it. */
  private static void whole(Octets jpeg) {
    for (int i = jpeg.length() - 2; i > 0; i--) {
      if (jpeg.has(i, 0xFF, END)) {
        return;
      }
    }
    throw new Octets.TooShort();
  }
}
