package org.tidings.model;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.Digest;
import org.tidings.base.UrlPath;

/**
 * One published size of a picture. What sizes there are, and where, follows from the picture alone,
 * so that pages can name them before they are made.
 *
 * @param type the media type of the published file
 */
public record Rendition(UrlPath path, int width, int height, String type) {
  /** How pictures are made; another number makes all of them again under other names. */
  public static final int VERSION = 1;

  private static final List<Integer> WIDTHS = List.of(400, 640, 960, 1280, 1600);

  /** What of the facts is written into the file, with what it is made from. */
  private record Made(
      Digest source, String credit, String author, String licence, String ai, int version) {}

  /** All sizes of a picture, the smallest first; none is larger than the picture itself. */
  public static List<Rendition> of(Picture picture) {
    Naming naming = Naming.of(picture);
    if (!isScaled(picture)) {
      return List.of(naming.at(picture.width(), picture.height()));
    }
    List<Rendition> sizes = new ArrayList<>();
    for (int width : WIDTHS) {
      if (width < picture.width()) {
        sizes.add(naming.at(width, height(picture, width)));
      }
    }
    if (sizes.size() < WIDTHS.size()) {
      sizes.add(naming.at(picture.width(), picture.height()));
    }
    return List.copyOf(sizes);
  }

  /** Whether a picture is drawn anew; what moves and what is no raster keeps its size. */
  public static boolean isScaled(Picture picture) {
    return !picture.form().animated() && !picture.type().equals("image/svg+xml");
  }

  /** Everything that the bytes of all its sizes depend on. */
  public static Digest digest(Picture picture) {
    PictureFacts facts = picture.facts();
    return Digest.of(
        new Made(
            picture.digest(),
            facts.credit(),
            facts.author(),
            facts.licence(),
            facts.ai(),
            VERSION));
  }

  private static int height(Picture picture, int width) {
    return Math.max(1, Math.round((float) picture.height() * width / picture.width()));
  }

  /** The parts of an address that all sizes of a picture share. */
  private record Naming(String slug, String hash, String type) {
    static Naming of(Picture picture) {
      String name = picture.source().name();
      String slug = Slug.of(name.substring(0, name.lastIndexOf('.')));
      return new Naming(
          slug.isEmpty() ? "picture" : slug, digest(picture).brief(), published(picture));
    }

    Rendition at(int width, int height) {
      UrlPath path = new UrlPath("/images/" + slug + "." + hash + "-" + width + "." + ending(type));
      return new Rendition(path, width, height, type);
    }

    private static String published(Picture picture) {
      if (!isScaled(picture)) {
        return picture.type();
      }
      return switch (picture.type()) {
        case "image/gif" -> "image/png";
        case "image/webp" -> picture.form().transparent() ? "image/png" : "image/jpeg";
        default -> picture.type();
      };
    }

    private static String ending(String type) {
      return switch (type) {
        case "image/jpeg" -> "jpg";
        case "image/svg+xml" -> "svg";
        default -> type.substring("image/".length());
      };
    }
  }
}
