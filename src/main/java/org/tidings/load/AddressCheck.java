package org.tidings.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.SiteConfig;

/** No two files may publish one address, nor one that the site itself uses. */
final class AddressCheck {
  private static final String RULE = "site/duplicate-address";

  private final SiteAddresses site;
  private final Map<UrlPath, SourcePath> owners = new HashMap<>();
  private final Map<UrlPath, SourcePath> aliases = new HashMap<>();
  private final Map<String, SourcePath> identities = new HashMap<>();
  private final Set<SourcePath> refused = new HashSet<>();
  private final Findings findings;

  private AddressCheck(SiteConfig config, Findings findings) {
    this.findings = findings;
    this.site = new SiteAddresses(config);
  }

  /** The entries whose address is another's; they are left out. */
  static Set<SourcePath> inspect(List<LoadedEntry> loaded, SiteConfig config, Findings findings) {
    AddressCheck check = new AddressCheck(config, findings);
    loaded.forEach(each -> each.entry().ifPresent(check::entry));
    loaded.stream()
        .filter(each -> each.entry().isPresent())
        .forEach(each -> each.aliases().forEach(use -> check.alias(use, each.entry().get())));
    return check.refused;
  }

  private void entry(Entry entry) {
    identity(entry);
    Location at = Location.of(entry.source(), 1, 1);
    if (site.take(entry.path())) {
      refused.add(entry.source());
      findings.error(
          RULE,
          at,
          "%s is an address that the site itself uses".formatted(entry.path()),
          "Give this file another slug.");
      return;
    }
    SourcePath owner = owners.putIfAbsent(entry.path(), entry.source());
    if (owner != null) {
      refused.add(entry.source());
      findings.error(
          RULE,
          at,
          "%s is the address of this file and of %s".formatted(entry.path(), owner),
          "Give one of the two another slug.");
    }
  }

  /** Feeds of one language must not hold two items of one identity. */
  private void identity(Entry entry) {
    Optional<String> id = entry.basics().id();
    String key = entry.language() + " " + id.orElse("");
    SourcePath owner = id.isPresent() ? identities.putIfAbsent(key, entry.source()) : null;
    if (owner != null) {
      findings.error(
          "site/duplicate-id",
          Location.of(entry.source(), 1, 1),
          "the id \"%s\" is that of this file and of %s"
              .formatted(Shown.brief(id.orElse("")), owner),
          "Delete the id in the one that is not the original.");
    }
  }

  private void alias(LoadedEntry.AliasUse use, Entry entry) {
    SourcePath owner = owners.get(use.path());
    if (owner != null) {
      refused.add(entry.source());
      findings.error(
          RULE,
          use.at(),
          "%s is now the address of %s".formatted(use.path(), owner),
          "Delete this alias, or give the other file another slug.");
    } else if (site.takeForGood(use.path())) {
      refused.add(entry.source());
      findings.error(
          RULE,
          use.at(),
          "%s is an address that the site itself uses".formatted(use.path()),
          "Delete this alias.");
    } else {
      aliasOfTwo(use, entry);
    }
  }

  /** An old address can lead to one entry only. */
  private void aliasOfTwo(LoadedEntry.AliasUse use, Entry entry) {
    SourcePath other = aliases.putIfAbsent(use.path(), entry.source());
    if (other != null && !other.equals(entry.source())) {
      refused.add(entry.source());
      findings.error(
          "site/duplicate-alias",
          use.at(),
          "the old address %s is also claimed by %s".formatted(use.path(), other),
          "Keep it under `aliases` of the one that took the address over.");
    }
  }
}
