package org.tidings.model;

/** How well one shade stands out from another (WCAG 2.2, "contrast ratio"). */
public final class Contrast {
  /** What text needs (WCAG 2.2, success criterion 1.4.3). */
  public static final double TEXT = 4.5;

  /** What controls and marks need (WCAG 2.2, success criterion 1.4.11). */
  public static final double CONTROL = 3;

  private Contrast() {}

  /** From 1, no difference, to 21, black on white; which of the two is in front is all one. */
  public static double ratio(Shade one, Shade other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Relative luminance, from 0 for black to 1 for white. */
  static double luminance(Shade shade) {
    return 0.2126 * linear(shade.red())
        + 0.7152 * linear(shade.green())
        + 0.0722 * linear(shade.blue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
