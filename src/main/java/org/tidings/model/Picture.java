package org.tidings.model;

import java.util.Locale;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/**
 * A picture below {@code content/}: what its file measures and what its facts file says.
 *
 * @param type the media type, such as {@code image/png}
 */
public record Picture(
    SourcePath source,
    int width,
    int height,
    String type,
    long bytes,
    Digest digest,
    PictureFacts facts) {

  /** Where it is published: {@code /images/<name>.<hash>-<width>.<ext>}. */
  public UrlPath address() {
    String slug = Slug.of(source.name().substring(0, source.name().lastIndexOf('.')));
    return new UrlPath(
        String.format(
            Locale.ROOT,
            "/images/%s.%s-%d.%s",
            slug.isEmpty() ? "picture" : slug,
            digest.brief(),
            width,
            source.extension()));
  }

  /** The same picture with other facts, as a story may say in its front matter. */
  public Picture with(PictureFacts other) {
    return new Picture(source, width, height, type, bytes, digest, other);
  }
}
