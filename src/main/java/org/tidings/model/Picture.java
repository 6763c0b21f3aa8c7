package org.tidings.model;

import java.util.List;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/**
 * A picture below {@code content/}: what its file measures and says, and what its facts file says.
 *
 * @param width of the picture turned upright, in pixels
 * @param height of the picture turned upright, in pixels
 * @param type the media type of the source, such as {@code image/png}
 * @param sizes its published sizes: they follow from all the rest, and are asked for so often that
 *     they are worked out when it is made
 */
public record Picture(
    SourcePath source,
    int width,
    int height,
    String type,
    long bytes,
    Digest digest,
    PictureForm form,
    PictureFacts facts,
    PictureMarks marks,
    Renditions sizes) {

  /** A picture with the sizes that follow from what it is. */
  public Picture(
      SourcePath source,
      int width,
      int height,
      String type,
      long bytes,
      Digest digest,
      PictureForm form,
      PictureFacts facts,
      PictureMarks marks) {
    this(
        source,
        width,
        height,
        type,
        bytes,
        digest,
        form,
        facts,
        marks,
        Renditions.of(
            new Picture(
                source, width, height, type, bytes, digest, form, facts, marks, Renditions.NONE)));
  }

  /** A picture whose file says nothing beside its pixels. */
  public Picture(
      SourcePath source,
      int width,
      int height,
      String type,
      long bytes,
      Digest digest,
      PictureForm form,
      PictureFacts facts) {
    this(source, width, height, type, bytes, digest, form, facts, PictureMarks.none());
  }

  /** Where its largest published size is. */
  public UrlPath address() {
    return largest().path();
  }

  /** Its largest published size, which stands for it where only one can be named. */
  public Rendition largest() {
    List<Rendition> all = sizes.all();
    return all.get(all.size() - 1);
  }

  /** The same picture with other facts, as a story may say in its front matter. */
  public Picture with(PictureFacts other) {
    if (other.equals(facts)) {
      return this;
    }
    return Renditions.sayTheSame(facts, other)
        ? new Picture(source, width, height, type, bytes, digest, form, other, marks, sizes)
        : new Picture(source, width, height, type, bytes, digest, form, other, marks);
  }

  /** By its file alone: it is asked for on every page, and pictures seldom differ in the rest. */
  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
