package org.tidings.load;

import java.util.List;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;

/**
 * What became of one file.
 *
 * @param entry empty when too little could be read of it
 * @param aliases its old addresses with their places, for when two files claim the same
 */
record LoadedEntry(Optional<Entry> entry, List<AliasUse> aliases, List<Diagnostic> findings) {

  /** An old address, and where it is written. */
  record AliasUse(UrlPath path, Location at) {}

  static LoadedEntry none(List<Diagnostic> findings) {
    return new LoadedEntry(Optional.empty(), List.of(), findings);
  }
}
