package org.tidings.feed;

import java.util.function.Consumer;

/** Reads a feed back as a stranger would: its items in their order, then its head. */
interface FeedReader {
  /**
   * Reads the whole feed.
   *
   * @throws IllegalArgumentException when it is not well-formed, with the reason
   */
  void read(byte[] feed, Consumer<FeedPart> parts);
}
