package org.tidings.model;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.Digest;
import org.tidings.base.UrlPath;

/**
 * The published sizes of a picture.
 *
 * @param digest of everything that the bytes of all sizes depend on
 * @param all the smallest first; none is larger than the picture itself
 */
public record Renditions(Digest digest, List<Rendition> all) {
  private static final List<Integer> WIDTHS = List.of(400, 640, 960, 1280, 1600);

  /** Of a picture of which nothing is known yet. */
  static final Renditions NONE = new Renditions(new Digest(""), List.of());

  public Renditions {
    all = List.copyOf(all);
  }

  static Renditions of(Picture picture) {
    Digest digest = Rendition.made(picture);
    return new Renditions(digest, all(picture, Naming.of(picture, digest)));
  }

  /** Whether files with these facts are the same files. */
  static boolean sayTheSame(PictureFacts one, PictureFacts other) {
    return one.credit().equals(other.credit())
        && one.author().equals(other.author())
        && one.licence().equals(other.licence())
        && one.ai().equals(other.ai());
  }

  private static List<Rendition> all(Picture picture, Naming naming) {
    if (!Rendition.isScaled(picture)) {
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
    return sizes;
  }

  private static int height(Picture picture, int width) {
    return Math.max(1, Math.round((float) picture.height() * width / picture.width()));
  }

  /** The parts of an address that all sizes of a picture share. */
  private record Naming(String slug, String hash, String type) {
    static Naming of(Picture picture, Digest digest) {
      String name = picture.source().name();
      String slug = Slug.of(name.substring(0, name.lastIndexOf('.')));
      return new Naming(slug.isEmpty() ? "picture" : slug, digest.brief(), published(picture));
    }

    Rendition at(int width, int height) {
      UrlPath path = new UrlPath("/images/" + slug + "." + hash + "-" + width + "." + ending(type));
      return new Rendition(path, width, height, type);
    }

    private static String published(Picture picture) {
      if (!Rendition.isScaled(picture)) {
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
