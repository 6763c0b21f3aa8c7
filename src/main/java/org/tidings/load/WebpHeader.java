package org.tidings.load;

import org.tidings.load.PictureProbe.Measured;
import org.tidings.load.PictureProbe.Probe;
import org.tidings.load.PictureProbe.Trouble;
import org.tidings.model.PictureForm;

/** WebP (RFC 9649): a RIFF container with one of three kinds of first chunk. */
final class WebpHeader {
  private static final int CHUNK = 12;
  private static final int DATA = CHUNK + 8;
  private static final int MASK = 0x3FFF;
  private static final int ANIMATION = 0x02;
  private static final int ALPHA = 0x10;
  private static final String TYPE = "image/webp";

  private WebpHeader() {}

  static Probe measure(Octets webp) {
    if (webp.fourLittle(4) + 8 > webp.length()) {
      throw new Octets.TooShort();
    }
    if (webp.hasText(CHUNK, "VP8X")) {
      int flags = webp.at(DATA);
      Measured size = Measured.of(three(webp, DATA + 4) + 1, three(webp, DATA + 7) + 1, TYPE);
      return Probe.of(
          size.formed(
              new PictureForm(orientation(webp), (flags & ANIMATION) != 0, (flags & ALPHA) != 0)));
    }
    if (webp.hasText(CHUNK, "VP8L")) {
      long bits = webp.fourLittle(DATA + 1);
      int width = (int) (bits & MASK) + 1;
      int height = (int) (bits >> 14 & MASK) + 1;
      boolean alpha = (bits >> 28 & 1) != 0;
      return Probe.of(Measured.of(width, height, TYPE).formed(new PictureForm(1, false, alpha)));
    }
    if (webp.hasText(CHUNK, "VP8 ") && webp.has(DATA + 3, 0x9D, 0x01, 0x2A)) {
      return Probe.of(
          Measured.of(webp.twoLittle(DATA + 6) & MASK, webp.twoLittle(DATA + 8) & MASK, TYPE));
    }
    return Probe.of(Trouble.broken("this WebP has no header"));
  }

  private static int orientation(Octets webp) {
    long place = CHUNK;
    while (place + 8 <= webp.length()) {
      if (webp.hasText((int) place, "EXIF")) {
        int start = (int) place + 8;
        return ExifOrientation.read(webp, webp.hasText(start, "Exif\0\0") ? start + 6 : start);
      }
      long length = webp.fourLittle((int) place + 4);
      place += 8 + length + (length & 1);
    }
    return 1;
  }

  private static int three(Octets webp, int place) {
    return webp.twoLittle(place) | webp.at(place + 2) << 16;
  }
}
