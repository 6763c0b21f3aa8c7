package org.tidings.image;

import java.awt.image.BufferedImage;

/** Turns pictures upright by their EXIF orientation (CIPA DC-008, section 4.6.4). */
final class Turning {
  private Turning() {}

  static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation == 1) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean side = orientation >= 5;
    BufferedImage turned =
        new BufferedImage(side ? height : width, side ? width : height, image.getType());
    int[] source = Scaler.pixels(image);
    int[] target = Scaler.pixels(turned);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        target[place(x, y, image, orientation)] = source[y * width + x];
      }
    }
    return turned;
  }

  /** Where a pixel goes, counted by lines of the turned picture. */
  private static int place(int x, int y, BufferedImage image, int orientation) {
    int width = image.getWidth();
    int height = image.getHeight();
    int right = width - 1 - x;
    int up = height - 1 - y;
    return switch (orientation) {
      case 2 -> y * width + right;
      case 3 -> up * width + right;
      case 4 -> up * width + x;
      case 5 -> x * height + y;
      case 6 -> x * height + up;
      case 7 -> right * height + up;
      default -> right * height + y;
    };
  }
}
