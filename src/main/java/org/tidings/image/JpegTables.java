package org.tidings.image;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import javax.imageio.plugins.jpeg.JPEGQTable;

/**
 * How coarse a JPEG is, with the code that everybody uses (ITU-T T.81, annex K), and the head of a
 * file that says so.
 */
final class JpegTables {
  /** The place in a block of each number, in the order in which a file has them. */
  static final List<Integer> ORDER =
      List.of(
          0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34,
          27, 20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44,
          51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63);

  static final int BLOCK = 64;

  private final Part light;
  private final Part colour;

  /** What light and the two colours have each for themselves. */
  static final class Part {
    private final int[] steps;
    private final JPEGHuffmanTable first;
    private final JPEGHuffmanTable others;
    private final int[] zigzag = ORDER.stream().mapToInt(Integer::intValue).toArray();
    private final float[] scales = new float[BLOCK];
    private final int[] firstCodes;
    private final int[] otherCodes;

    Part(JPEGQTable steps, JPEGHuffmanTable first, JPEGHuffmanTable others) {
      this.steps = steps.getTable();
      this.first = first;
      this.others = others;
      this.firstCodes = codes(first);
      this.otherCodes = codes(others);
      for (int i = 0; i < BLOCK; i++) {
        double size = 8 * JpegWaves.scale(zigzag[i] / 8) * JpegWaves.scale(zigzag[i] % 8);
        scales[i] = (float) (1 / (this.steps[zigzag[i]] * size));
      }
    }

    /** By value: the code, and how long it is in the lowest five bits (T.81, annex C). */
    private static int[] codes(JPEGHuffmanTable table) {
      int[] codes = new int[256];
      short[] lengths = table.getLengths();
      short[] values = table.getValues();
      int code = 0;
      int next = 0;
      for (int length = 1; length <= lengths.length; length++) {
        for (int i = 0; i < lengths[length - 1]; i++) {
          codes[values[next++]] = code++ << 5 | length;
        }
        code <<= 1;
      }
      return codes;
    }

    /**
     * Brings what {@link JpegWaves} found to whole steps, in the order of a file.
     *
     * @return where the last of them stands that is not 0
     */
    int round(float[] waves, int[] into) {
      int last = 0;
      for (int i = 0; i < BLOCK; i++) {
        int whole = whole(waves[zigzag[i]] * scales[i]);
        into[i] = whole;
        last = whole == 0 ? last : i;
      }
      return last;
    }

    /** The mean of a block of one number. */
    int roundMean(float sample) {
      return whole(sample * 8 / steps[0]);
    }

    /** The nearest whole number, of numbers that are as small as these. */
    private static int whole(float value) {
      return (int) (value + 4096.5f) - 4096;
    }

    int firstCode(int size) {
      return firstCodes[size];
    }

    int code(int value) {
      return otherCodes[value];
    }
  }

  /**
   * Tables of a quality.
   *
   * @param scale by which the steps of the standard are multiplied
   */
  JpegTables(float scale) {
    this.light =
        new Part(
            JPEGQTable.K1Luminance.getScaledInstance(scale, true),
            JPEGHuffmanTable.StdDCLuminance,
            JPEGHuffmanTable.StdACLuminance);
    this.colour =
        new Part(
            JPEGQTable.K2Chrominance.getScaledInstance(scale, true),
            JPEGHuffmanTable.StdDCChrominance,
            JPEGHuffmanTable.StdACChrominance);
  }

  Part part(int component) {
    return component == 0 ? light : colour;
  }

  /** Everything before the bits of a picture in full colour (T.81, annex B; JFIF 1.02). */
  byte[] head(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(700);
    write(out, 0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0);
    steps(out, 0, light);
    steps(out, 1, colour);
    write(out, 0xff, 0xc0, 0, 17, 8, height >> 8, height, width >> 8, width, 3);
    write(out, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1);
    code(out, 0x00, light.first);
    code(out, 0x10, light.others);
    code(out, 0x01, colour.first);
    code(out, 0x11, colour.others);
    write(out, 0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0);
    return out.toByteArray();
  }

  private static void steps(ByteArrayOutputStream out, int number, Part part) {
    write(out, 0xff, 0xdb);
    write(out, 0, 3 + BLOCK, number);
    ORDER.forEach(place -> out.write(part.steps[place]));
  }

  private static void code(ByteArrayOutputStream out, int number, JPEGHuffmanTable table) {
    int size = 19 + table.getValues().length;
    write(out, 0xff, 0xc4, size >> 8, size, number);
    for (short length : table.getLengths()) {
      out.write(length);
    }
    for (int i = table.getLengths().length; i < 16; i++) {
      out.write(0);
    }
    for (short value : table.getValues()) {
      out.write(value);
    }
  }

  private static void write(ByteArrayOutputStream out, int... bytes) {
    for (int each : bytes) {
      out.write(each);
    }
  }
}
