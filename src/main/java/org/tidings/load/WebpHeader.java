package org.tidings.load;

import org.tidings.load.PictureProbe.Measured;
import org.tidings.load.PictureProbe.Probe;
import org.tidings.load.PictureProbe.Trouble;

/** WebP (RFC 9649): a RIFF container with one of three kinds of first chunk. */
final class WebpHeader {
  private static final int CHUNK = 12;
  private static final int DATA = CHUNK + 8;
  private static final int MASK = 0x3FFF;

  private WebpHeader() {}

  static Probe measure(Octets webp) {
    if (webp.fourLittle(4) + 8 > webp.length()) {
      throw new Octets.TooShort();
    }
    if (webp.hasText(CHUNK, "VP8X")) {
      return size(three(webp, DATA + 4) + 1, three(webp, DATA + 7) + 1);
    }
    if (webp.hasText(CHUNK, "VP8L")) {
      long bits = webp.fourLittle(DATA + 1);
      return size((int) (bits & MASK) + 1, (int) (bits >> 14 & MASK) + 1);
    }
    if (webp.hasText(CHUNK, "VP8 ") && webp.has(DATA + 3, 0x9D, 0x01, 0x2A)) {
      return size(webp.twoLittle(DATA + 6) & MASK, webp.twoLittle(DATA + 8) & MASK);
    }
    return Probe.of(Trouble.broken("this WebP has no header"));
  }

  private static Probe size(int width, int height) {
    return Probe.of(new Measured(width, height, "image/webp"));
  }

  private static int three(Octets webp, int place) {
    return webp.twoLittle(place) | webp.at(place + 2) << 16;
  }
}
