package org.tidings.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;

/**
 * What an approval names: the text of a story, all of its front matter but the approvals, and its
 * pictures (editorial policy, section 8), as {@code sha256-} and 64 hexadecimal digits.
 */
public final class ContentHash {
  private ContentHash() {}

  /** The hash of a story; empty on a site that asks for no approvals. */
  public static Optional<String> of(Story story, Map<SourcePath, Picture> pictures) {
    return story.safeguards().content().map(content -> of(content, story, pictures));
  }

  /**
   * The hash of a story whose text and fields have this digest.
   *
   * @param pictures the site's, by path; the order in which a story shows them does not count
   */
  public static String of(Digest content, Story story, Map<SourcePath, Picture> pictures) {
    TreeSet<String> parts = new TreeSet<>();
    for (SourcePath file : story.pictures()) {
      Optional.ofNullable(pictures.get(file)).ifPresent(found -> parts.add(found.digest().hex()));
    }
    return "sha256-" + Digest.of(content.hex() + "\n" + String.join("\n", parts)).hex();
  }
}
