package org.tidings.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.tidings.model.Picture;

/** Pictures for cards: read, and cropped around the point that must stay visible. */
final class CardPhoto {
  private static final Pattern FOCUS =
      Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)%\\s+(\\d{1,3}(?:\\.\\d+)?)%");

  private CardPhoto() {}

  /** A picture upright and in sRGB; empty when it can't be read, which is told elsewhere. */
  static Optional<BufferedImage> read(byte[] bytes, Picture picture) {
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return Optional.of(reader.read(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The part of a picture that fills a box, as browsers choose it on the pages (CSS Images Module
   * Level 3, "object-position").
   *
   * @param focus such as {@code 40% 30%}; the middle when it is empty
   */
  static Rectangle crop(int width, int height, double ratio, String focus) {
    int across = (int) Math.min(width, Math.round(height * ratio));
    int down = (int) Math.min(height, Math.round(width / ratio));
    Matcher found = FOCUS.matcher(focus.strip());
    boolean given = found.matches();
    double x = given ? Double.parseDouble(found.group(1)) / 100 : 0.5;
    double y = given ? Double.parseDouble(found.group(2)) / 100 : 0.5;
    return new Rectangle(
        start(width, across, x), start(height, down, y), Math.max(1, across), Math.max(1, down));
  }

  private static int start(int whole, int part, double focus) {
    return (int) Math.round((whole - part) * Math.min(1, focus));
  }
}
