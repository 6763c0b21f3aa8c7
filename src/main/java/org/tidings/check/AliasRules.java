package org.tidings.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.UrlPath;
import org.tidings.model.Content;
import org.tidings.model.Entry;

/** An old address belongs to one entry only. */
final class AliasRules {
  private AliasRules() {}

  static List<Diagnostic> inspect(Content content) {
    Findings findings = new Findings();
    Map<UrlPath, Entry> owners = new HashMap<>();
    for (Entry entry : content.entries()) {
      for (UrlPath alias : entry.basics().aliases()) {
        Entry other = owners.putIfAbsent(alias, entry);
        if (other != null && other != entry) {
          findings.error(
              "site/duplicate-alias",
              Location.of(entry.source()),
              "the old address %s is also claimed by %s".formatted(alias, other.source()),
              "Keep it under \"aliases\" of the one that took the address over.");
        }
      }
    }
    return findings.toList();
  }
}
