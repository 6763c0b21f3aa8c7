package org.tidings.check;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text says where it has something from (editorial policy, section 3). */
final class Sourcing {
  private static final Spotter NAMED =
      new Spotter(
          Phrase.of(
              "according to",
              "reported by",
              "published (?:in|by)",
              "data from",
              "figures from",
              "a study in",
              "census"),
          Set.of("according", "reported", "published", "data", "figures", "a", "census"));
  private static final Spotter MARKED =
      new Spotter(Pattern.compile("sources?:"), Set.of("source", "sources"));

  private Sourcing() {}

  /** Whether the story lists sources, or the block names, links or notes one. */
  static boolean isPresent(Block block, Desk desk) {
    return ofStory(desk) || ofBlock(block);
  }

  /** Whether the block itself names, links or notes a source. */
  static boolean ofBlock(Block block) {
    return block.cites() || NAMED.in(block.lower()).find() || MARKED.in(block.lower()).find();
  }

  /** Whether the story lists sources in its front matter. */
  static boolean ofStory(Desk desk) {
    return desk.manuscript().story().filter(story -> !story.sources().isEmpty()).isPresent();
  }
}
