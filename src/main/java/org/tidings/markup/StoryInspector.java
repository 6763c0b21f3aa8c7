package org.tidings.markup;

import java.util.List;
import org.tidings.base.Diagnostic;
import org.tidings.model.Entry;

/**
 * Judges texts while they are at hand; the loader does not know the rules. Two inspectors that
 * judge alike are equal, so that nothing is judged twice.
 */
public interface StoryInspector {
  /** What is to be said of an entry and its text, front matter included. */
  List<Diagnostic> inspect(Entry entry, Prose prose);

  /** What is to be said of a text that is no entry's: a picture's facts, a table to download. */
  List<Diagnostic> inspect(Prose prose);
}
