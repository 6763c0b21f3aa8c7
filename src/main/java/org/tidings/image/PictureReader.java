package org.tidings.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.tidings.model.Picture;

/**
 * Decodes pictures: upright, in sRGB, with 32-bit pixels. Large ones are thinned while they are
 * read, so that memory stays bounded whatever their size.
 */
final class PictureReader {
  /** What is kept of a large picture: four pixels or more for each of the largest rendition. */
  private static final int ENOUGH = 2;

  private PictureReader() {}

  /**
   * A picture, at least as wide as wanted where it is that wide.
   *
   * @throws IOException when the file is broken
   */
  static BufferedImage read(byte[] bytes, Picture picture, int width) throws IOException {
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this kind of picture");
      }
      ImageReader reader = readers.next();
      try {
        List<String> faults = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> faults.add(warning));
        reader.setInput(in, true, true);
        ImageReadParam how = reader.getDefaultReadParam();
        int step = Math.max(1, picture.width() / (ENOUGH * width));
        how.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, how);
        if (faults.stream().anyMatch(PictureReader::isLoss)) {
          throw new IOException(String.join("; ", faults));
        }
        BufferedImage plain = Colours.srgb(image, IccProfiles.of(bytes, picture.type()));
        return Turning.upright(plain, picture.form().orientation());
      } catch (RuntimeException e) {
        throw new IOException(e);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Whether pixels had to be made up; bytes too many before the end (0xd9) do no harm. */
  private static boolean isLoss(String warning) {
    return warning.contains("Corrupt JPEG data") && !warning.contains("before marker 0xd9");
  }
}
