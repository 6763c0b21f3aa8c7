package org.tidings.markup;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * How large a picture is shown: as it measures, or as its attributes say; when they say one side
 * only, the other keeps the shape.
 *
 * @param problem a value that is no size
 */
record PictureSize(int width, int height, Optional<String> problem) {
  private static final Pattern PIXELS = Pattern.compile("([1-9]\\d{0,3})(?:px)?");
  private static final Pattern SHARE = Pattern.compile("([1-9]\\d?|100)%");

  static PictureSize of(Image image, int width, int height) {
    for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ImageAttributes attributes) {
        return of(attributes.getAttributes(), width, height);
      }
    }
    return new PictureSize(width, height, Optional.empty());
  }

  private static PictureSize of(Map<String, String> attributes, int width, int height) {
    Optional<String> problem =
        attributes.values().stream().filter(value -> side(value, 1).isEmpty()).findFirst();
    OptionalInt wide = side(attributes.getOrDefault("width", ""), width);
    OptionalInt high = side(attributes.getOrDefault("height", ""), height);
    if (wide.isPresent() && high.isPresent()) {
      return new PictureSize(wide.getAsInt(), high.getAsInt(), problem);
    }
    if (wide.isPresent()) {
      return new PictureSize(wide.getAsInt(), scaled(height, wide.getAsInt(), width), problem);
    }
    if (high.isPresent()) {
      return new PictureSize(scaled(width, high.getAsInt(), height), high.getAsInt(), problem);
    }
    return new PictureSize(width, height, problem);
  }

  private static int scaled(int side, int part, int whole) {
    return Math.max(1, (int) Math.round((double) side * part / whole));
  }

  private static OptionalInt side(String value, int measured) {
    Matcher pixels = PIXELS.matcher(value);
    if (pixels.matches()) {
      return OptionalInt.of(Integer.parseInt(pixels.group(1)));
    }
    Matcher share = SHARE.matcher(value);
    return share.matches()
        ? OptionalInt.of(scaled(measured, Integer.parseInt(share.group(1)), 100))
        : OptionalInt.empty();
  }
}
