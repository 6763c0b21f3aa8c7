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
 * @param consulted what it was read against
 */
record LoadedEntry(
    Optional<Entry> entry, List<AliasUse> aliases, List<Diagnostic> findings, Consulted consulted) {

  /** An old address, and where it is written. */
  record AliasUse(UrlPath path, Location at) {}

  /** The entry that the file was when it could last be read, with the findings of today. */
  LoadedEntry orAsItWas(LoadedEntry before) {
    return entry.isPresent()
        ? this
        : new LoadedEntry(before.entry, before.aliases, findings, consulted);
  }
}
