package org.tidings.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Json;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;

/** Tells open pages what is new: to load again when they changed, else what their bar says now. */
final class LiveReload {
  private final EventStreams streams;
  private final SitePages pages;

  LiveReload(EventStreams streams, SitePages pages) {
    this.streams = streams;
    this.pages = pages;
  }

  /**
   * Tells every open page; each page is made once, however often it is open.
   *
   * @param edited what was edited just now, for those who follow
   */
  void announce(Optional<Entry> edited) {
    Map<UrlPath, Shown> made = new HashMap<>();
    for (EventStreams.Stream stream : streams.all()) {
      Shown shown = made.computeIfAbsent(stream.path(), pages::shown);
      tell(stream, shown, edited);
    }
  }

  /** Tells a page that has just opened its line what it missed since it was loaded. */
  static void greet(EventStreams.Stream stream, SitePages pages) {
    Shown shown = pages.shown(stream.path());
    if (stream.isOutdated(shown.digest())) {
      stream.tell("reload", Json.object("go", ""));
    } else {
      stream.renew(pages.bar(shown), "");
    }
  }

  private void tell(EventStreams.Stream stream, Shown shown, Optional<Entry> edited) {
    String go =
        edited
            .filter(entry -> !entry.path().equals(stream.path()))
            .map(entry -> pages.address().href(entry.path()))
            .orElse("");
    if (stream.isOutdated(shown.digest())) {
      stream.tell("reload", Json.object("go", go));
    } else {
      stream.renew(pages.bar(shown), go);
    }
  }
}
