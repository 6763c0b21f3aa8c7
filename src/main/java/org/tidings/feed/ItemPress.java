package org.tidings.feed;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.XmlText;

/** Prints items in every format; the formats are set up when the first item is printed. */
final class ItemPress {
  private final ItemDesk desk;
  private final FeedBodies bodies;
  private final boolean full;
  private volatile Optional<Map<FeedFormat, FeedWriter>> writers = Optional.empty();

  /**
   * A press.
   *
   * @param full whether items carry their whole text
   */
  ItemPress(ItemDesk desk, FeedBodies bodies, boolean full) {
    this.desk = desk;
    this.bodies = bodies;
    this.full = full;
  }

  FeedItem item(Piece piece) {
    return desk.item(piece);
  }

  Map<FeedFormat, Fragment> fragments(Piece piece, FeedItem item) {
    ItemText text = new ItemText(full ? item.top() + html(piece) : "");
    Map<FeedFormat, Fragment> fragments = new EnumMap<>(FeedFormat.class);
    writers().forEach((format, writer) -> fragments.put(format, writer.item(item, text)));
    return fragments;
  }

  /** A correction has said all that it has to say. */
  private String html(Piece piece) {
    return piece.correction().isPresent() ? "" : XmlText.clean(bodies.html(piece.entry()));
  }

  FeedWriter writer(FeedFormat format) {
    return Optional.ofNullable(writers().get(format)).orElseThrow();
  }

  private Map<FeedFormat, FeedWriter> writers() {
    if (writers.isEmpty()) {
      writers = Optional.of(made());
    }
    return writers.get();
  }

  private synchronized Map<FeedFormat, FeedWriter> made() {
    return writers.orElseGet(
        () ->
            new EnumMap<>(
                Map.of(
                    FeedFormat.RSS, new RssWriter(full),
                    FeedFormat.ATOM, new AtomWriter(full),
                    FeedFormat.JSON, new JsonWriter(full))));
  }
}
