package org.tidings.markup;

import java.util.List;
import org.tidings.base.Diagnostic;
import org.tidings.model.Entry;

/** Judges an entry while its text is still at hand; the loader does not know the rules. */
@FunctionalInterface
public interface StoryInspector {
  /** What is to be said of an entry and its text. */
  List<Diagnostic> inspect(Entry entry, Prose prose);
}
