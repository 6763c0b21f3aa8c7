package org.tidings.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Redraws a picture in its 256 commonest colours, so that it takes little room. */
final class Palette {
  private static final int MOST = 256;

  private final List<int[]> colours;
  private final Map<Integer, Integer> nearest = new HashMap<>();

  private Palette(List<int[]> colours) {
    this.colours = colours;
  }

  static BufferedImage reduced(BufferedImage picture) {
    Palette palette = new Palette(commonest(picture));
    BufferedImage reduced =
        new BufferedImage(
            picture.getWidth(),
            picture.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            palette.model());
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int index = palette.nearest.computeIfAbsent(picture.getRGB(x, y), palette::indexOf);
        reduced.getRaster().setSample(x, y, 0, index);
      }
    }
    return reduced;
  }

  /** The averages of the fullest boxes, each of 8 steps of red, green and blue. */
  private static List<int[]> commonest(BufferedImage picture) {
    Map<Integer, int[]> boxes = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        int[] sums = boxes.computeIfAbsent(rgb & 0xf8f8f8, key -> new int[4]);
        sums[0]++;
        sums[1] += rgb >> 16 & 255;
        sums[2] += rgb >> 8 & 255;
        sums[3] += rgb & 255;
      }
    }
    return boxes.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, int[]> each) -> -each.getValue()[0])
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getValue)
        .map(sums -> new int[] {sums[1] / sums[0], sums[2] / sums[0], sums[3] / sums[0]})
        .toList();
  }

  private int indexOf(int rgb) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      int[] colour = colours.get(i);
      int red = colour[0] - (rgb >> 16 & 255);
      int green = colour[1] - (rgb >> 8 & 255);
      int blue = colour[2] - (rgb & 255);
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        best = i;
        least = distance;
      }
    }
    return best;
  }

  private IndexColorModel model() {
    byte[][] parts = new byte[3][colours.size()];
    for (int i = 0; i < colours.size(); i++) {
      for (int part = 0; part < parts.length; part++) {
        parts[part][i] = (byte) colours.get(i)[part];
      }
    }
    return new IndexColorModel(8, colours.size(), parts[0], parts[1], parts[2]);
  }
}
