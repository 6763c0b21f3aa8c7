package org.tidings.model;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A colour of the screen, each part from 0 to 255. */
public record Shade(int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
  private static final int STEPS = 1000;

  /** Reads {@code #0b5563} or {@code #fff}; empty for anything else. */
  public static Optional<Shade> read(String text) {
    if (!HEX.matcher(text).matches()) {
      return Optional.empty();
    }
    int value = Integer.parseInt(text.substring(1), 16);
    return Optional.of(
        text.length() == 7
            ? new Shade(value >> 16, value >> 8 & 0xff, value & 0xff)
            : new Shade((value >> 8) * 17, (value >> 4 & 0xf) * 17, (value & 0xf) * 17));
  }

  /** As stylesheets write it. */
  public String hex() {
    return "#" + two(red) + two(green) + two(blue);
  }

  private static String two(int part) {
    String digits = Integer.toHexString(part);
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** How light it is, from 0 to 1 (HSL). */
  public double lightness() {
    return (max() + min()) / 510.0;
  }

  /** The same hue, this light, and no more vivid than so (HSL). */
  public Shade tuned(double lightness, double mostSaturation) {
    double light = Math.max(0, Math.min(1, lightness));
    double reach = Math.min(saturation(), mostSaturation) * Math.min(light, 1 - light);
    return new Shade(part(0, light, reach), part(8, light, reach), part(4, light, reach));
  }

  /** The shade of the same hue that differs least in lightness and passes. */
  public Optional<Shade> nearest(Predicate<Shade> passes) {
    double light = lightness();
    for (int step = 0; step <= STEPS; step++) {
      double change = (double) step / STEPS;
      for (double other : new double[] {light - change, light + change}) {
        Shade shade = step == 0 ? this : tuned(other, 1);
        if (other >= 0 && other <= 1 && passes.test(shade)) {
          return Optional.of(shade);
        }
      }
    }
    return Optional.empty();
  }

  private int max() {
    return Math.max(red, Math.max(green, blue));
  }

  private int min() {
    return Math.min(red, Math.min(green, blue));
  }

  private double saturation() {
    double light = lightness();
    int spread = max() - min();
    return spread == 0 ? 0 : spread / 255.0 / (1 - Math.abs(2 * light - 1));
  }

  /** In degrees. */
  private double hue() {
    double spread = max() - min();
    if (spread == 0) {
      return 0;
    }
    double sixths =
        max() == red
            ? (green - blue) / spread
            : max() == green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
    return 60 * ((sixths + 6) % 6);
  }

  /** CSS Color Module Level 4, section 7.1. */
  private int part(int offset, double light, double reach) {
    double turn = (offset + hue() / 30) % 12;
    double value = light - reach * Math.max(-1, Math.min(Math.min(turn - 3, 9 - turn), 1));
    return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
  }
}
