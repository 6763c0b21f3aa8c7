package org.tidings.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.base.Digest;
import org.tidings.base.Location;

/**
 * What is in a body, without its text: enough to check links, list pictures and count words.
 *
 * @param anchors the ids that a fragment can point to, headings and footnotes
 * @param words how many words a reader reads
 * @param text digest of the readable text of title, summary and body
 * @param facts digest of the facts: numbers, dates, names, negations (editorial policy, section 6)
 */
public record Outline(
    List<Heading> headings,
    List<LinkUse> links,
    List<PictureUse> pictures,
    Set<String> anchors,
    int words,
    Digest text,
    Digest facts) {
  private static final int WORDS_A_MINUTE = 220;

  /** How long it takes to read, as lists of stories say it; a minute at least. */
  public int minutes() {
    return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
  }

  /**
   * The id that a fragment means: itself, or its slug, for the git hosts keep accents and
   * underscores in theirs.
   */
  public Optional<String> anchor(String fragment) {
    return Stream.of(fragment, Slug.of(fragment)).filter(anchors::contains).findFirst();
  }

  /** A heading: its level as printed (2 to 6), its words and its id. */
  public record Heading(int level, String text, String id) {}

  /** A link: where it stands and what it points to. */
  public record LinkUse(Location at, String written, Target target) {}

  /**
   * A picture in the text: where it stands, what it points to and its description there.
   *
   * @param decorative whether the text says that it needs none, with {@code <img alt="">}
   */
  public record PictureUse(
      Location at, String written, Target target, String alt, boolean decorative) {}
}
