package org.tidings.load;

import java.util.Optional;

/**
 * Measures a picture by its header alone; no pixel is ever decoded, so that a small file can't grow
 * into a large one.
 */
final class PictureProbe {
  private static final long MOST_PIXELS = 100_000_000L;
  private static final String EXPORT_AGAIN =
      "Export it again from the program it was made with, or take a whole copy.";

  private PictureProbe() {}

  /**
   * What a header says.
   *
   * @param type the media type
   */
  record Measured(int width, int height, String type) {}

  /** What is wrong with a picture's file. */
  record Trouble(String rule, Fault fault) {
    static Trouble broken(String message) {
      return new Trouble("picture/broken", new Fault(message, EXPORT_AGAIN));
    }
  }

  /** A size or a trouble. */
  record Probe(Optional<Measured> size, Optional<Trouble> trouble) {
    static Probe of(Measured size) {
      return new Probe(Optional.of(size), Optional.empty());
    }

    static Probe of(Trouble trouble) {
      return new Probe(Optional.empty(), Optional.of(trouble));
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
    if ((long) size.width() * size.height() > MOST_PIXELS) {
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
