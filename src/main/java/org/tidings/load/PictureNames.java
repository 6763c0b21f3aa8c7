package org.tidings.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.SourcePath;

/** Reads fields that name a picture, and looks whether it is there. */
final class PictureNames {
  static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "webp", "svg");
  static final Set<String> UNREADABLE =
      Set.of("avif", "heic", "heif", "tif", "tiff", "bmp", "jxl", "psd", "ico");

  private PictureNames() {}

  static boolean isPicture(SourcePath path) {
    return ENDINGS.contains(path.extension()) || UNREADABLE.contains(path.extension());
  }

  /** The picture that a field names; a finding when there is no such file. */
  static Optional<SourcePath> read(Fields fields, String name, Shelf shelf) {
    Reading reading = fields.reading();
    PathReader paths = new PathReader(reading.source().file(), shelf);
    Optional<SourcePath> path = fields.read(name, paths.reader());
    if (path.isPresent() && !shelf.has(path.get())) {
      missing(path.get(), fields.at(name), reading, shelf);
      return Optional.empty();
    }
    if (path.isPresent() && !isPicture(path.get())) {
      reading.error(
          "picture/not-a-picture",
          fields.at(name),
          "\"%s\" is not a picture".formatted(path.get().name()),
          "Name a file that ends in .jpg, .png, .gif, .webp or .svg.");
      return Optional.empty();
    }
    return path;
  }

  private static void missing(SourcePath path, Span at, Reading reading, Shelf shelf) {
    List<String> near = shelf.near(path);
    reading.error(
        "picture/missing",
        at,
        "there is no file %s".formatted(path),
        near.isEmpty()
            ? "Put the picture there, or correct the path; paths are from content/."
            : "Did you mean %s?".formatted(String.join(" or ", near)));
  }
}
