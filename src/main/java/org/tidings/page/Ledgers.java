package org.tidings.page;

import java.time.Instant;
import java.util.Optional;
import org.tidings.model.Entry;
import org.tidings.model.Moment;
import org.tidings.model.Published;
import org.tidings.model.Site;

/** What the ledger of published addresses says of entries. */
final class Ledgers {
  private Ledgers() {}

  static Published entry(Site site, Entry entry, String kind, Moment changed) {
    return new Published(
        entry.path(),
        site.identity(entry),
        kind,
        "live",
        entry.date().map(Moment::at),
        Optional.of(changed.at()),
        entry.outline().text().hex(),
        entry.outline().facts().hex(),
        "");
  }

  static Published page(Site site, Entry entry) {
    return new Published(
        entry.path(),
        site.identity(entry),
        "page",
        "live",
        Optional.empty(),
        entry.basics().updated().map(Moment::at),
        entry.outline().text().hex(),
        entry.outline().facts().hex(),
        "");
  }

  static Published withdrawn(Site site, Entry entry, Instant at) {
    return new Published(
        entry.path(),
        site.identity(entry),
        kind(entry),
        "withdrawn",
        entry.date().map(Moment::at),
        Optional.of(at),
        "",
        "",
        "");
  }

  private static String kind(Entry entry) {
    return switch (entry.getClass().getSimpleName()) {
      case "Story" -> "story";
      case "Notice" -> "notice";
      default -> "page";
    };
  }
}
