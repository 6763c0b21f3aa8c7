package org.tidings.image;

import java.awt.image.BufferedImage;

/**
 * Turns pixels into the bits of a JPEG in full colour (ITU-T T.81, baseline): of each square of 8
 * by 8 pixels the light and two colours. A square of one colour, as most of a card is, costs next
 * to nothing. For one thread.
 */
final class JpegCoder {
  static final int SIDE = 8;
  private static final int PARTS = 3;
  private static final int LONGEST_RUN = 15;
  private static final int RUN_OF_ZEROES = 0xf0;
  private static final int END = 0;

  private final JpegTables tables;
  private final BufferedImage image;
  private final int[] pixels;
  private final float[][] samples = new float[PARTS][JpegTables.BLOCK];
  private final int[] rounded = new int[JpegTables.BLOCK];
  private final int[] means = new int[PARTS];

  /**
   * @param image of 32-bit pixels; what is missing below it is like its last line
   */
  JpegCoder(JpegTables tables, BufferedImage image) {
    this.tables = tables;
    this.image = image;
    this.pixels = Scaler.pixels(image);
  }

  /** Codes squares that stand side by side, from a pixel on. */
  void code(int x, int y, int squares, JpegBits into) {
    for (int i = 0; i < squares; i++) {
      boolean flat = take(x + i * SIDE, y);
      for (int part = 0; part < PARTS; part++) {
        means[part] = code(part, flat, into);
      }
    }
  }

  /** The mean light and colours of the last square, as a file has them. */
  int[] means() {
    return means.clone();
  }

  /** Goes on behind a square that somebody else has coded. */
  void goOn(int[] others) {
    System.arraycopy(others, 0, means, 0, PARTS);
  }

  /** Reads a square; says whether it is of one colour, of which then only one pixel is taken. */
  private boolean take(int x, int y) {
    int width = image.getWidth();
    int lines = Math.min(SIDE, image.getHeight() - y);
    int start = y * width + x;
    if (isFlat(start, width, lines)) {
      convert(pixels[start], 0);
      return true;
    }
    for (int i = 0; i < JpegTables.BLOCK; i++) {
      convert(pixels[start + Math.min(i >> 3, lines - 1) * width + (i & 7)], i);
    }
    return false;
  }

  private boolean isFlat(int start, int width, int lines) {
    int colour = pixels[start];
    for (int line = 0; line < lines; line++) {
      int at = start + line * width;
      for (int i = at; i < at + SIDE; i++) {
        if (pixels[i] != colour) {
          return false;
        }
      }
    }
    return true;
  }

  /** JFIF 1.02, "Conversion to and from RGB", with all three around 0. */
  private void convert(int pixel, int at) {
    float red = pixel >> 16 & 0xff;
    float green = pixel >> 8 & 0xff;
    float blue = pixel & 0xff;
    samples[0][at] = 0.299f * red + 0.587f * green + 0.114f * blue - 128;
    samples[1][at] = -0.16873589f * red - 0.3312641f * green + 0.5f * blue;
    samples[2][at] = 0.5f * red - 0.4186876f * green - 0.08131241f * blue;
  }

  private int code(int part, boolean flat, JpegBits into) {
    JpegTables.Part table = tables.part(part);
    float[] block = samples[part];
    int last = 0;
    if (flat) {
      rounded[0] = table.roundMean(block[0]);
    } else {
      JpegWaves.transform(block);
      last = table.round(block, rounded);
    }
    difference(rounded[0] - means[part], table, into);
    int run = 0;
    for (int i = 1; i <= last; i++) {
      int value = rounded[i];
      if (value == 0) {
        run++;
        continue;
      }
      for (; run > LONGEST_RUN; run -= LONGEST_RUN + 1) {
        put(table.code(RUN_OF_ZEROES), 0, 0, into);
      }
      int size = size(value);
      put(table.code(run << 4 | size), value, size, into);
      run = 0;
    }
    if (last < JpegTables.BLOCK - 1) {
      put(table.code(END), 0, 0, into);
    }
    return rounded[0];
  }

  private static void difference(int value, JpegTables.Part table, JpegBits into) {
    int size = size(value);
    put(table.firstCode(size), value, size, into);
  }

  private static int size(int value) {
    return 32 - Integer.numberOfLeadingZeros(Math.abs(value));
  }

  /** A code, then the bits of a number; those of one below 0 are one less (T.81, section F.1.2). */
  private static void put(int code, int value, int size, JpegBits into) {
    int bits = (value < 0 ? value - 1 : value) & ((1 << size) - 1);
    into.put((long) (code >> 5) << size | bits, (code & 31) + size);
  }
}
