package org.tidings.check;

import java.util.regex.Pattern;

/**
 * What the words near a postal code say of it: how far the nearest word of somebody's home and the
 * nearest of an office are.
 */
record HomeWords(int home, int office) {
  private static final Pattern HOME =
      Labels.words(
          "(?<!nursing |care |funeral )home|live|lives|lived|living|resides|residing|apartment"
              + "|flat \\d{1,4}[a-z]?|neighbours?|(?:his|her|their) address|family");

  /** In small letters only: Wycliffe House is an office. */
  private static final Pattern HOUSE =
      Pattern.compile("(?<![A-Za-z0-9À-ž])house(?![A-Za-z0-9À-ž])");

  private static final Pattern OFFICE =
      Labels.words(
          "hospital|clinic|centre|surgery|campus|offices?|headquarters|hq|visit us|post to|write to"
              + "|po box|unit|trust|university|library|reception|hotel|school|pharmacy|department");

  static HomeWords of(Reading reading, int from, int to) {
    int home = Labels.near(HOME, reading, from, to);
    int house = Labels.near(reading.written(HOUSE), from, to);
    return new HomeWords(Math.min(home, house), Labels.near(OFFICE, reading, from, to));
  }

  /** Whether a word of somebody's home is there, and none of an office is nearer. */
  boolean isHome() {
    return home != Labels.NONE && home <= office;
  }

  /** Whether no such word is there. */
  boolean areNone() {
    return home == Labels.NONE && office == Labels.NONE;
  }
}
