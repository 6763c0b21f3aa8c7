package org.tidings.image;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 256 colours that a drawing uses most. The others are shades between two of them along the
 * edges of letters; each becomes the one that is nearest.
 */
final class PngPalette {
  private static final int MOST = 256;

  /** A picture of more colours than this is no flat drawing. */
  private static final int FLAT = 4096;

  private final List<Integer> colours;
  private final Map<Integer, Integer> indexes;

  private PngPalette(List<Integer> colours, Map<Integer, Integer> indexes) {
    this.colours = colours;
    this.indexes = indexes;
  }

  /** Nothing when the picture has too many colours. */
  static Optional<PngPalette> of(int[] pixels) {
    Map<Integer, Integer> uses = new HashMap<>();
    int start = 0;
    for (int i = 1; i <= pixels.length; i++) {
      if (i == pixels.length || pixels[i] != pixels[start]) {
        uses.merge(pixels[start], i - start, Integer::sum);
        start = i;
        if (uses.size() > FLAT) {
          return Optional.empty();
        }
      }
    }
    List<Integer> kept =
        uses.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Integer, Integer> use) -> -use.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    Map<Integer, Integer> indexes = new HashMap<>();
    uses.keySet().forEach(colour -> indexes.put(colour, nearest(kept, colour)));
    return Optional.of(new PngPalette(kept, indexes));
  }

  private static int nearest(List<Integer> kept, int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < kept.size() && least > 0; i++) {
      int distance = distance(kept.get(i), colour);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
    int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
    int blue = (one & 0xff) - (other & 0xff);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
  }

  byte index(int colour) {
    return (byte) (int) indexes.getOrDefault(colour, 0);
  }

  /** As the file lists them. */
  byte[] colours() {
    byte[] bytes = new byte[3 * colours.size()];
    for (int i = 0; i < colours.size(); i++) {
      int colour = colours.get(i);
      bytes[3 * i] = (byte) (colour >> 16);
      bytes[3 * i + 1] = (byte) (colour >> 8);
      bytes[3 * i + 2] = (byte) colour;
    }
    return bytes;
  }
}
