package org.tidings.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Makes pictures smaller: every new pixel is the mean of the old ones that it covers, in whole
 * numbers, so that the result is the same everywhere.
 */
final class Scaler {
  private static final int ONE = 1 << 12;

  /** A row or a column of a picture's pixels. */
  private static final class Line {
    private final int[] pixels;
    private final int start;
    private final int step;
    private final int length;

    Line(int[] pixels, int start, int step, int length) {
      this.pixels = pixels;
      this.start = start;
      this.step = step;
      this.length = length;
    }
  }

  private Scaler() {}

  /**
   * A smaller copy.
   *
   * @param image of 32-bit pixels, with or without transparency
   */
  static BufferedImage scaled(BufferedImage image, int width, int height) {
    if (width == image.getWidth() && height == image.getHeight()) {
      return image;
    }
    BufferedImage across = new BufferedImage(width, image.getHeight(), image.getType());
    pass(image, across, true);
    BufferedImage both = new BufferedImage(width, height, image.getType());
    pass(across, both, false);
    return both;
  }

  private static void pass(BufferedImage from, BufferedImage to, boolean across) {
    int[] source = pixels(from);
    int[] target = pixels(to);
    int old = across ? from.getWidth() : from.getHeight();
    int young = across ? to.getWidth() : to.getHeight();
    int lines = across ? to.getHeight() : to.getWidth();
    int stepFrom = across ? 1 : from.getWidth();
    int stepTo = across ? 1 : to.getWidth();
    for (int line = 0; line < lines; line++) {
      int startFrom = across ? line * from.getWidth() : line;
      int startTo = across ? line * to.getWidth() : line;
      Line pixels = new Line(source, startFrom, stepFrom, old);
      for (int i = 0; i < young; i++) {
        long begin = (long) i * old * ONE / young;
        long end = Math.max(begin + 1, (long) (i + 1) * old * ONE / young);
        target[startTo + i * stepTo] = mean(pixels, begin, end);
      }
    }
  }

  /** The mean of a stretch of a line; colours count by how opaque they are. */
  private static int mean(Line line, long begin, long end) {
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int i = (int) (begin / ONE); i < line.length && (long) i * ONE < end; i++) {
      long share = Math.min(end, (i + 1L) * ONE) - Math.max(begin, (long) i * ONE);
      int pixel = line.pixels[line.start + i * line.step];
      long weight = share * (pixel >>> 24);
      alpha += weight;
      red += weight * ((pixel >> 16) & 0xFF);
      green += weight * ((pixel >> 8) & 0xFF);
      blue += weight * (pixel & 0xFF);
    }
    if (alpha == 0) {
      return 0;
    }
    long half = alpha / 2;
    long opacity = (alpha + (end - begin) / 2) / (end - begin);
    return (int) opacity << 24
        | (int) ((red + half) / alpha) << 16
        | (int) ((green + half) / alpha) << 8
        | (int) ((blue + half) / alpha);
  }

  static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
