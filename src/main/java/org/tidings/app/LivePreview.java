package org.tidings.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tidings.base.SourcePath;
import org.tidings.build.Preview;
import org.tidings.build.Proof;
import org.tidings.model.Entry;
import org.tidings.model.NextChange;

/** Reads a site again whenever its sources change or its time comes, and tells those who look. */
final class LivePreview {
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int MANY = 5;

  private final Preview preview;
  private final SitePages pages;
  private final LiveReload live;
  private final Supplier<Instant> clock;

  LivePreview(Preview preview, SitePages pages, LiveReload live, Supplier<Instant> clock) {
    this.preview = preview;
    this.pages = pages;
    this.live = live;
    this.clock = clock;
  }

  /** Is told what was read. */
  interface Listener {
    /** After all was read for the first time. */
    void started(Proof first);

    /** After a change has been shown, and the rules over the whole have been applied. */
    void refreshed(Proof before, Proof now, Duration took);
  }

  /** Goes on until its thread is interrupted. */
  void run(Watcher watcher, Listener listener) throws InterruptedException {
    if (!preview.isCurrent()) {
      preview.refresh(clock.get());
    }
    preview.inspect();
    live.announce(Optional.empty());
    listener.started(preview.proof());
    Optional<Instant> next = nextChange();
    while (!Thread.currentThread().isInterrupted()) {
      Watcher.Sighting seen = watcher.await(until(next));
      boolean due = isDue(next);
      if (seen.changed() || due) {
        refresh(seen, due, listener);
        next = nextChange();
      }
    }
  }

  /** When the site changes by itself; worked out once, since all stories are asked. */
  private Optional<Instant> nextChange() {
    return preview.proof().site().nextChange().map(NextChange::at);
  }

  private Duration until(Optional<Instant> next) {
    return next.map(at -> Duration.between(clock.get(), at).plusMillis(1))
        .filter(wait -> !wait.isNegative() && wait.compareTo(LONGEST_WAIT) < 0)
        .orElse(LONGEST_WAIT);
  }

  private boolean isDue(Optional<Instant> next) {
    return next.filter(at -> !at.isAfter(clock.get())).isPresent();
  }

  private void refresh(Watcher.Sighting seen, boolean due, Listener listener) {
    Proof before = preview.proof();
    long start = System.nanoTime();
    Proof now = preview.refresh(clock.get(), seen.touched());
    if (now.changed().isEmpty() && !due) {
      preview.inspect();
      return;
    }
    Optional<Entry> edited = edited(now);
    edited.ifPresent(pages::edited);
    live.announce(edited);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    preview.inspect();
    live.announce(Optional.empty());
    listener.refreshed(before, now, took);
  }

  /** The entry that somebody is at work on; when many change at once, that is nobody. */
  private static Optional<Entry> edited(Proof now) {
    Set<SourcePath> changed = now.changed();
    return changed.size() > MANY
        ? Optional.empty()
        : changed.stream().flatMap(file -> now.site().entry(file).stream()).findFirst();
  }
}
