package org.tidings.markup;

import org.tidings.base.Checksum;
import org.tidings.model.Entry;

/**
 * Judges texts while they are at hand; the loader does not know the rules. Two inspectors that
 * judge alike are equal, so that nothing is judged twice.
 */
public interface StoryInspector {
  /** What is to be said of an entry and its text, front matter included. */
  Judgement inspect(Entry entry, Prose prose);

  /** What is to be said of a text that is no entry's: a picture's facts, a table to download. */
  Judgement inspect(Prose prose);

  /**
   * Of all that it judges by: what was said once holds while this is the same.
   *
   * @param lasting of judgements that hold on any day
   */
  Checksum basis(boolean lasting);
}
