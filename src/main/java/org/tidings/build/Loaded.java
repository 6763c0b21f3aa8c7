package org.tidings.build;

import java.util.List;
import java.util.Map;
import org.tidings.base.Diagnostic;
import org.tidings.base.Outcome;
import org.tidings.base.SourcePath;
import org.tidings.load.Marks;
import org.tidings.model.Content;

/**
 * What was loaded, and by what its entries are known to be what they were.
 *
 * @param parsed how many entries were read from their files
 * @param marks of the entries, as far as they are known
 */
record Loaded(
    Content content, List<Diagnostic> findings, Map<SourcePath, Marks> marks, int parsed) {
  Outcome<Content> outcome() {
    return new Outcome<>(content, findings);
  }
}
