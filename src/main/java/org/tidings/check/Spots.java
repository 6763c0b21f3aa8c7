package org.tidings.check;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words stand in a text, found in one walk, so that the nearest is found at once. */
final class Spots {
  private int[] starts = new int[4];
  private int[] ends = new int[4];
  private int count;

  Spots(Pattern words, String text) {
    Matcher matcher = words.matcher(text);
    while (matcher.find()) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = matcher.start();
      ends[count++] = matcher.end();
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** How far the nearest that ends before a place is, none of it farther back than the limit. */
  int before(int place, int limit) {
    int index = Arrays.binarySearch(ends, 0, count, place);
    int nearest = index >= 0 ? index : -index - 2;
    return nearest >= 0 && starts[nearest] >= place - limit ? place - ends[nearest] : Labels.NONE;
  }

  /** How far the nearest that begins behind a place is, none of it farther than the limit. */
  int behind(int place, int limit) {
    int index = Arrays.binarySearch(starts, 0, count, place);
    int nearest = index >= 0 ? index : -index - 1;
    return nearest < count && ends[nearest] <= place + limit
        ? starts[nearest] - place
        : Labels.NONE;
  }
}
