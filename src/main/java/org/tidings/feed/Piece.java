package org.tidings.feed;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tidings.model.Entry;
import org.tidings.model.Moment;
import org.tidings.model.Notice;
import org.tidings.model.Outline;
import org.tidings.model.Story;
import org.tidings.model.Target;

/**
 * What an item of a feed is of: an entry, or one correction of a story.
 *
 * @param correction empty for the entry itself
 */
record Piece(Entry entry, Optional<Amendment> correction) {

  /**
   * A correction.
   *
   * @param number from 1, among those of the same day in the order in which they are written
   */
  record Amendment(Story.Correction made, int number) {

    /** What tells it from the other corrections of its story, for ever. */
    String mark() {
      String day = "correction-" + made.date().day();
      return number == 1 ? day : day + "-" + number;
    }
  }

  /** What tells it from all other pieces of a site. */
  String key() {
    String source = entry.source().value();
    return correction.map(amendment -> source + "#" + amendment.mark()).orElse(source);
  }

  /** Addresses as an editor wrote them in the text. */
  Set<String> written() {
    Set<String> written = new HashSet<>();
    for (Outline.LinkUse use : entry.outline().links()) {
      if (use.target() instanceof Target.External external) {
        written.add(external.url());
      }
    }
    return written;
  }

  /** When it came out. */
  Moment published() {
    return correction
        .map(amendment -> amendment.made().date())
        .orElseGet(() -> entry.date().orElseThrow());
  }

  /** When it last changed. */
  Moment updated() {
    if (correction.isPresent()) {
      return published();
    }
    if (entry instanceof Story story) {
      return story.changed();
    }
    return entry instanceof Notice notice ? notice.changed() : published();
  }

  static Piece of(Entry entry) {
    return new Piece(entry, Optional.empty());
  }
}
