package org.tidings.load;

import org.tidings.load.PictureProbe.Measured;
import org.tidings.load.PictureProbe.Probe;
import org.tidings.load.PictureProbe.Trouble;

/** PNG (ISO/IEC 15948): the size stands in the first chunk; the last chunk is IEND. */
final class PngHeader {
  private static final int FIRST_CHUNK = 8;

  private PngHeader() {}

  static Probe measure(Octets png) {
    if (!png.hasText(FIRST_CHUNK + 4, "IHDR")) {
      return Probe.of(Trouble.broken("this PNG has no header"));
    }
    long width = png.four(FIRST_CHUNK + 8);
    long height = png.four(FIRST_CHUNK + 12);
    if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      return Probe.of(Trouble.broken("this PNG has no size that can be true"));
    }
    PngForm form = new PngForm(png);
    long place = FIRST_CHUNK;
    while (!png.hasText((int) place + 4, "IEND")) {
      form.read((int) place);
      place += png.four((int) place) + 12;
      if (place > png.length()) {
        throw new Octets.TooShort();
      }
    }
    png.at((int) place + 11);
    return Probe.of(Measured.of((int) width, (int) height, "image/png").formed(form.form()));
  }
}
