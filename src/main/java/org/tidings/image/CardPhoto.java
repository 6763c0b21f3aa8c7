package org.tidings.image;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.tidings.model.Focus;
import org.tidings.model.Picture;
import org.tidings.model.Rendition;
import org.tidings.output.Broken;

/**
 * Pictures for cards, taken from their published sizes: those are upright, in sRGB and small enough
 * whatever the source was.
 */
final class CardPhoto {
  private CardPhoto() {}

  /**
   * A picture that fills a box, where it is that large; empty when it is broken, as others tell.
   */
  static Optional<BufferedImage> read(Darkroom darkroom, Picture picture, int width, int height) {
    try {
      return decoded(darkroom.bytes(picture, enough(picture, width, height)));
    } catch (Broken broken) {
      return Optional.empty();
    }
  }

  private static Rendition enough(Picture picture, int width, int height) {
    List<Rendition> sizes = Rendition.of(picture);
    return sizes.stream()
        .filter(size -> size.width() >= width && size.height() >= height)
        .findFirst()
        .orElse(sizes.get(sizes.size() - 1));
  }

  private static Optional<BufferedImage> decoded(byte[] bytes) {
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

  /** A part of a picture in another size. */
  static BufferedImage scaled(BufferedImage image, Rectangle part, int width, int height) {
    BufferedImage copy = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D on = copy.createGraphics();
    on.drawImage(image, -part.x, -part.y, null);
    on.dispose();
    return Scaler.scaled(copy, Math.min(width, part.width), Math.min(height, part.height));
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
    Focus point = Focus.of(focus).orElse(Focus.MIDDLE);
    return new Rectangle(
        start(width, across, point.left()),
        start(height, down, point.top()),
        Math.max(1, across),
        Math.max(1, down));
  }

  private static int start(int whole, int part, double focus) {
    return (int) Math.round((whole - part) * focus / 100);
  }
}
