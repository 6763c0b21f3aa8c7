package org.tidings.load;

import org.tidings.load.PictureProbe.Measured;
import org.tidings.load.PictureProbe.Probe;
import org.tidings.model.PictureForm;

/** GIF (GIF89a specification, section 18): the size of the screen follows the signature. */
final class GifHeader {
  private static final int TRAILER = 0x3B;
  private static final int PICTURE = 0x2C;
  private static final int EXTENSION = 0x21;

  private GifHeader() {}

  static Probe measure(Octets gif) {
    Measured size = Measured.of(gif.twoLittle(6), gif.twoLittle(8), "image/gif");
    int last = gif.length() - 1;
    while (last > 13 && gif.at(last) == 0) {
      last--;
    }
    if (gif.at(last) != TRAILER) {
      throw new Octets.TooShort();
    }
    return Probe.of(size.formed(new PictureForm(1, frames(gif) > 1, true)));
  }

  /** How many pictures it holds, by its blocks (sections 18 to 27); two are as good as more. */
  private static int frames(Octets gif) {
    int place = 13 + colours(gif.at(10));
    int frames = 0;
    while (frames < 2 && gif.at(place) != TRAILER) {
      switch (gif.at(place)) {
        case PICTURE -> {
          frames++;
          place = behindBlocks(gif, place + 10 + colours(gif.at(place + 9)) + 1);
        }
        case EXTENSION -> place = behindBlocks(gif, place + 2);
        default -> {
          return frames;
        }
      }
    }
    return frames;
  }

  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private static int behindBlocks(Octets gif, int from) {
    int place = from;
    while (gif.at(place) != 0) {
      place += gif.at(place) + 1;
    }
    return place + 1;
  }
}
