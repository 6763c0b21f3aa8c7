package org.tidings.check;

import java.util.List;
import java.util.Optional;
import org.tidings.markup.Prose;
import org.tidings.model.Entry;
import org.tidings.model.Story;

/**
 * All that rules can read of one file.
 *
 * @param entry what the file became; empty for a file of data or facts, or one that is broken
 * @param blocks without those whose text also stands inside another
 */
record Manuscript(Optional<Entry> entry, Prose prose, List<Block> blocks) {

  static Manuscript of(Optional<Entry> entry, Prose prose) {
    return new Manuscript(
        entry,
        prose,
        prose.passages().stream().filter(passage -> !passage.repeated()).map(Block::new).toList());
  }

  /** The story, if it is one. */
  Optional<Story> story() {
    return entry.filter(Story.class::isInstance).map(Story.class::cast);
  }
}
