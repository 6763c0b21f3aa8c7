package org.tidings.model;

import java.util.List;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.UrlPath;

/**
 * The picture that networks show of a page (feeds and cards, "Card picture"): what is written on
 * it, and where it is published.
 *
 * @param slug of what it is about
 * @param label the topic, or how much a notice matters
 * @param where the places of a notice
 * @param title the headline
 * @param sentence what stands below it: one sentence, or from when until when
 */
public record Card(
    Kind kind,
    String slug,
    String label,
    String where,
    String title,
    String sentence,
    Optional<Photo> photo,
    Brand brand,
    CardColours colours) {
  /** In pixels, as all networks want it. */
  public static final int WIDTH = 1200;

  /** In pixels. */
  public static final int HEIGHT = 630;

  /** Goes up by one with every change of how cards are drawn, so that networks fetch them anew. */
  private static final int LAYOUT = 1;

  private static final List<String> READABLE = List.of("image/jpeg", "image/png", "image/gif");

  /** How a card is laid out. */
  public enum Kind {
    STORY,
    NOTICE,
    URGENT_NOTICE,
    SITE
  }

  /** The lead picture, and the line that names who made it; that may be empty. */
  public record Photo(Picture picture, String credit) {}

  /**
   * Whose card it is.
   *
   * @param owner who is behind the site, where that is another name
   * @param mark the site's own mark, or its logo; empty when it has none that can be drawn
   * @param plain whether the theme's own mark stands for it, since it has chosen none
   */
  public record Brand(
      String name, String tagline, String owner, Optional<Picture> mark, boolean plain) {}

  /** Everything that the pixels depend on. */
  private record Pixels(
      int layout,
      Kind kind,
      List<String> texts,
      Optional<Digest> photo,
      Optional<Digest> mark,
      boolean plain,
      CardColours colours) {}

  /** Whether cards can show such a picture; drawings and what Java can't read they can't. */
  static boolean canShow(Picture picture) {
    return READABLE.contains(picture.type());
  }

  /** Where it is published: {@code /cards/<slug>.<hash>.<ext>}. */
  public UrlPath address() {
    return address(digest());
  }

  /**
   * Where it is published.
   *
   * @param digest its own, for whoever has it at hand
   */
  public UrlPath address(Digest digest) {
    String name = slug.isEmpty() ? "card" : slug;
    return new UrlPath("/cards/" + name + "." + digest.brief() + (isPhoto() ? ".jpg" : ".png"));
  }

  /** Of everything that its pixels depend on. */
  public Digest digest() {
    return Digest.of(
        new Pixels(
            LAYOUT,
            kind,
            List.of(
                label,
                where,
                title,
                sentence,
                photo.map(Photo::credit).orElse(""),
                photo.map(shown -> shown.picture().facts().focus()).orElse(""),
                brand.name,
                brand.tagline,
                brand.owner),
            photo.map(shown -> Rendition.digest(shown.picture())),
            brand.mark.map(Rendition::digest),
            brand.plain,
            colours));
  }

  /** Whether it is stored as a photograph is, or as a drawing. */
  public boolean isPhoto() {
    return photo.isPresent();
  }

  /** Its media type. */
  public String type() {
    return isPhoto() ? "image/jpeg" : "image/png";
  }

  /** What it shows, in words: the headline. */
  public String alt() {
    return title;
  }
}
