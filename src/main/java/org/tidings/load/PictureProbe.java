package org.tidings.load;

import java.util.Optional;
import org.tidings.model.PictureForm;

/**
 * Measures a picture by its header alone; no pixel is ever decoded, so that a small file can't grow
 * into a large one.
 */
final class PictureProbe {
  private static final long MOST_PIXELS = 120_000_000L;
  private static final long MOST_OF_WEBP = 40_000_000L;
  private static final String EXPORT_AGAIN =
      "Export it again from the program it was made with, or take a whole copy.";

  private PictureProbe() {}

  /**
   * What a header says; width and height are those of the picture turned upright.
   *
   * @param type the media type
   */
  record Measured(int width, int height, String type, PictureForm form) {
    static Measured of(int width, int height, String type) {
      return new Measured(width, height, type, PictureForm.PLAIN);
    }

    /** The same, as its file says that it is formed. */
    Measured formed(PictureForm as) {
      return as.isOnItsSide()
          ? new Measured(height, width, type, as)
          : new Measured(width, height, type, as);
    }

    /** WebP can only be decoded as a whole, so that its limit is lower. */
    boolean isTooLarge() {
      boolean webp = type.equals("image/webp") && !form.animated();
      return (long) width * height > (webp ? MOST_OF_WEBP : MOST_PIXELS);
    }
  }

  /** What is wrong with a picture's file. */
  record Trouble(String rule, Fault fault) {
    static Trouble broken(String message) {
      return new Trouble("picture/broken", new Fault(message, EXPORT_AGAIN));
    }
  }

  /** A size, or a trouble, or both: what can be mended when the picture is published. */
  record Probe(Optional<Measured> size, Optional<Trouble> trouble) {
    static Probe of(Measured size) {
      return new Probe(Optional.of(size), Optional.empty());
    }

    static Probe of(Trouble trouble) {
      return new Probe(Optional.empty(), Optional.of(trouble));
    }

    /** The same, with something to tell that does not stop it. */
    Probe told(Optional<Trouble> mended) {
      return new Probe(size, trouble.or(() -> mended));
    }
  }

  static Probe probe(byte[] bytes, String extension) {
    if (bytes.length == 0) {
      return Probe.of(Trouble.broken("this picture's file is empty"));
    }
    Optional<PictureFormat> format = PictureFormat.of(bytes);
    if (format.isEmpty()) {
      return Probe.of(unknown(bytes, extension));
    }
    if (!format.get().mayEndIn(extension)) {
      return Probe.of(
          new Trouble(
              "picture/wrong-ending",
              new Fault(
                  "this file is %s, but its name ends in .%s"
                      .formatted(format.get().words(), extension),
                  "Rename it so that it ends in .%s, here and where it is named."
                      .formatted(format.get().ending()))));
    }
    return measured(bytes, format.get());
  }

  private static Probe measured(byte[] bytes, PictureFormat format) {
    Probe probe;
    try {
      probe = format.measure(new Octets(bytes));
    } catch (Octets.TooShort e) {
      return Probe.of(Trouble.broken("this picture's file ends too early"));
    }
    if (probe.size().isEmpty()) {
      return probe;
    }
    Measured size = probe.size().get();
    if (size.width() < 1 || size.height() < 1) {
      return Probe.of(Trouble.broken("this picture has no size"));
    }
    if (size.isTooLarge()) {
      return Probe.of(
          new Trouble(
              "picture/too-large",
              new Fault(
                  "this picture says it is %s by %s pixels".formatted(size.width(), size.height()),
                  "Make it smaller: 2,400 pixels on the longer side are plenty.")));
    }
    return probe;
  }

  private static Trouble unknown(byte[] bytes, String extension) {
    if (new Octets(bytes).hasText(4, "ftyp") || PictureNames.UNREADABLE.contains(extension)) {
      return new Trouble(
          "picture/format",
          new Fault(
              "pictures of this kind (.%s) can't be used here".formatted(extension),
              "Export it as JPEG (photographs) or PNG (drawings)."));
    }
    return Trouble.broken("this file is no picture, whatever its name says");
  }
}
