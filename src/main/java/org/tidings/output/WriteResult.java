package org.tidings.output;

import java.util.List;
import org.tidings.base.Diagnostic;
import org.tidings.base.OutputPath;

/**
 * What writing a tree came to. When a finding kept it from being put in place, nothing is written
 * or removed and the manifest is the old one.
 *
 * @param refused whether a finding kept it from being put in place
 * @param written files that are new or changed, in the order in which they were put in place
 * @param unchanged how many files stayed as they were
 * @param rendered how many artifacts were made, whether or not their bytes differed
 */
public record WriteResult(
    Manifest manifest,
    boolean refused,
    List<Diagnostic> diagnostics,
    List<OutputPath> written,
    int unchanged,
    List<OutputPath> removed,
    int rendered) {
  public WriteResult {
    diagnostics = List.copyOf(diagnostics);
    written = List.copyOf(written);
    removed = List.copyOf(removed);
  }
}
