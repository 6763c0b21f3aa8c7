package org.tidings.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Redraws a picture in 256 colours of its own (median cut), so that it takes little room. */
final class Palette {
  private static final int MOST = 256;

  private final List<int[]> colours;
  private final Map<Integer, Integer> nearest = new HashMap<>();

  private Palette(List<int[]> colours) {
    this.colours = colours;
  }

  static BufferedImage reduced(BufferedImage picture) {
    Palette palette = new Palette(cut(counted(picture)));
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

  private static List<int[]> counted(BufferedImage picture) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        counts
            .computeIfAbsent(rgb, key -> new int[] {key >> 16 & 255, key >> 8 & 255, key & 255, 0})[
            3]++;
      }
    }
    return new ArrayList<>(counts.values());
  }

  /** Halves the box in which colours differ most, again and again; large areas count for more. */
  private static List<int[]> cut(List<int[]> all) {
    PriorityQueue<List<int[]>> boxes =
        new PriorityQueue<>(Comparator.comparingDouble((List<int[]> box) -> -weight(box)));
    boxes.add(all);
    while (boxes.size() < MOST && weight(boxes.element()) > 0) {
      List<int[]> box = boxes.remove();
      int part = widest(box);
      box.sort(Comparator.comparingInt(colour -> colour[part]));
      int half = half(box);
      boxes.add(new ArrayList<>(box.subList(0, half)));
      boxes.add(new ArrayList<>(box.subList(half, box.size())));
    }
    return boxes.stream().map(Palette::mean).toList();
  }

  private static double weight(List<int[]> box) {
    return spread(box, widest(box)) * Math.sqrt((double) count(box));
  }

  private static int widest(List<int[]> box) {
    int widest = 0;
    for (int part = 1; part < 3; part++) {
      widest = spread(box, part) > spread(box, widest) ? part : widest;
    }
    return widest;
  }

  private static int spread(List<int[]> box, int part) {
    int least = 255;
    int most = 0;
    for (int[] colour : box) {
      least = Math.min(least, colour[part]);
      most = Math.max(most, colour[part]);
    }
    return most - least;
  }

  private static long count(List<int[]> box) {
    return box.stream().mapToLong(colour -> colour[3]).sum();
  }

  private static int half(List<int[]> box) {
    long left = count(box) / 2;
    for (int i = 0; i < box.size() - 1; i++) {
      left -= box.get(i)[3];
      if (left <= 0) {
        return i + 1;
      }
    }
    return box.size() - 1;
  }

  private static int[] mean(List<int[]> box) {
    long count = count(box);
    int[] mean = new int[3];
    for (int part = 0; part < mean.length; part++) {
      int each = part;
      mean[part] =
          (int) (box.stream().mapToLong(colour -> (long) colour[each] * colour[3]).sum() / count);
    }
    return mean;
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
