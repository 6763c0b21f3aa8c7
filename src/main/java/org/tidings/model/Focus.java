package org.tidings.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The point of a picture that must stay in sight when it is cropped, as CSS counts it (CSS Images
 * Module Level 3, "object-position"): in hundredths from the left and from the top.
 */
public record Focus(double left, double top) {
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d+)?)%\\s+(\\d{1,3}(?:\\.\\d+)?)%\\s*");
  private static final double MOST = 100;

  /** The middle. */
  public static final Focus MIDDLE = new Focus(50, 50);

  /** What facts say, such as {@code 40% 30%}; empty when they say nothing or something else. */
  public static Optional<Focus> of(String written) {
    Matcher point = WRITTEN.matcher(written);
    if (!point.matches()) {
      return Optional.empty();
    }
    Focus focus = new Focus(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
    return Optional.of(focus).filter(f -> f.left <= MOST && f.top <= MOST);
  }
}
