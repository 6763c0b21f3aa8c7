package org.tidings.feed;

import java.util.Optional;
import org.tidings.model.Entry;
import org.tidings.model.Story;

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

  static Piece of(Entry entry) {
    return new Piece(entry, Optional.empty());
  }
}
