package org.tidings.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes out of a picture's file what it tells besides the picture: place, people, camera,
 * thumbnails, what is hidden behind its end. Not a pixel changes, nor which way is up; maker,
 * credit, copyright, licence and digital source type stay (editorial policy, sections 2.3 and 11).
 */
public final class PictureCleaner {
  private PictureCleaner() {}

  /** The file without them; nothing when it has none, or is of a kind that is left alone. */
  public static Optional<byte[]> clean(byte[] file) {
    try {
      return cleaned(file).filter(clean -> !Arrays.equals(clean, file));
    } catch (IOException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> cleaned(byte[] file) throws IOException {
    if (startsWith(file, 0, "\u00FF\u00D8\u00FF")) {
      return Optional.of(JpegCleaner.clean(file));
    }
    if (startsWith(file, 0, "\u0089PNG")) {
      return Optional.of(PngCleaner.clean(file));
    }
    if (startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP")) {
      return Optional.of(WebpCleaner.clean(file));
    }
    return startsWith(file, 0, "GIF8") ? Optional.of(GifFile.stripped(file)) : Optional.empty();
  }

  /** Whether these bytes, one a character, stand there. */
  static boolean startsWith(byte[] file, int at, String bytes) {
    byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
    return at >= 0
        && at + wanted.length <= file.length
        && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
  }
}
