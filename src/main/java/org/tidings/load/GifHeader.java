package org.tidings.load;

import org.tidings.load.PictureProbe.Measured;
import org.tidings.load.PictureProbe.Probe;

/** GIF (GIF89a specification, section 18): the size of the screen follows the signature. */
final class GifHeader {
  private static final int TRAILER = 0x3B;

  private GifHeader() {}

  static Probe measure(Octets gif) {
    Measured size = new Measured(gif.twoLittle(6), gif.twoLittle(8), "image/gif");
    int last = gif.length() - 1;
    while (last > 13 && gif.at(last) == 0) {
      last--;
    }
    if (gif.at(last) != TRAILER) {
      throw new Octets.TooShort();
    }
    return Probe.of(size);
  }
}
