package org.tidings.load;

import java.util.Optional;

/** The kinds of picture that can be published, told apart by their first bytes. */
enum PictureFormat {
  JPEG("a JPEG", "jpg"),
  PNG("a PNG", "png"),
  GIF("a GIF", "gif"),
  WEBP("a WebP", "webp"),
  SVG("an SVG", "svg");

  private final String words;
  private final String ending;

  PictureFormat(String words, String ending) {
    this.words = words;
    this.ending = ending;
  }

  String words() {
    return words;
  }

  /** The ending that its files should have. */
  String ending() {
    return ending;
  }

  boolean mayEndIn(String extension) {
    return extension.equals(ending) || (this == JPEG && extension.equals("jpeg"));
  }

  PictureProbe.Probe measure(Octets bytes) {
    return switch (this) {
      case JPEG -> JpegHeader.measure(bytes);
      case PNG -> PngHeader.measure(bytes);
      case GIF -> GifHeader.measure(bytes);
      case WEBP -> WebpHeader.measure(bytes);
      case SVG -> SvgHeader.measure(bytes);
    };
  }

  static Optional<PictureFormat> of(byte[] bytes) {
    Octets octets = new Octets(bytes);
    if (octets.has(0, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    }
    if (octets.has(0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of(PNG);
    }
    if (octets.hasText(0, "GIF87a") || octets.hasText(0, "GIF89a")) {
      return Optional.of(GIF);
    }
    if (octets.hasText(0, "RIFF") && octets.hasText(8, "WEBP")) {
      return Optional.of(WEBP);
    }
    return SvgHeader.isSvg(octets) ? Optional.of(SVG) : Optional.empty();
  }
}
