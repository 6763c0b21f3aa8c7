package org.tidings.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes everything out of a moving GIF that does not move (GIF89a, sections 23 to 27). */
final class GifFile {
  private static final int PICTURE = 0x2C;
  private static final int EXTENSION = 0x21;
  private static final int TRAILER = 0x3B;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;
  private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

  private final byte[] gif;
  private final ByteArrayOutputStream out;
  private int place;

  private GifFile(byte[] gif) {
    this.gif = gif;
    this.out = new ByteArrayOutputStream(gif.length);
  }

  static byte[] stripped(byte[] gif) throws IOException {
    try {
      return new GifFile(gif).strip();
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IOException("the file ends too early", e);
    }
  }

  private byte[] strip() throws IOException {
    copy(13 + colours(gif[10]));
    while (true) {
      int kind = gif[place] & 0xFF;
      if (kind == TRAILER) {
        out.write(TRAILER);
        return out.toByteArray();
      }
      if (kind == PICTURE) {
        copy(10 + colours(gif[place + 9]) + 1);
        copy(blocks(place));
      } else if (kind == EXTENSION) {
        int length = 2 + blocks(place + 2);
        if (isKept()) {
          copy(length);
        } else {
          place += length;
        }
      } else {
        throw new IOException("an unknown block");
      }
    }
  }

  private boolean isKept() {
    int kind = gif[place + 1] & 0xFF;
    return kind == CONTROL
        || (kind == APPLICATION
            && LOOPS.contains(new String(gif, place + 3, 11, StandardCharsets.ISO_8859_1)));
  }

  private void copy(int length) {
    if (place + length > gif.length) {
      throw new ArrayIndexOutOfBoundsException(gif.length);
    }
    out.write(gif, place, length);
    place += length;
  }

  /** How long a row of data blocks is, with the empty one that ends it. */
  private int blocks(int from) {
    int at = from;
    while (gif[at] != 0) {
      at += (gif[at] & 0xFF) + 1;
    }
    return at + 1 - from;
  }

  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }
}
