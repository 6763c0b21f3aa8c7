package org.tidings.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tidings.base.Json;

/** Reads a JSON Feed. */
final class JsonReader implements FeedReader {
  private static final Set<String> ADDRESSES =
      Set.of("home_page_url", "feed_url", "next_url", "icon", "favicon", "url", "image", "avatar");

  @Override
  public void read(byte[] feed, Consumer<FeedPart> parts) {
    Object value = Json.read(feed);
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("not an object");
    }
    FeedPart head = FeedPart.head();
    map.forEach((key, item) -> member((String) key, item, head));
    if (map.get("items") instanceof List<?> items) {
      for (Object item : items) {
        parts.accept(item(item));
      }
    }
    parts.accept(head);
  }

  /**
   * Reads an item that stands alone.
   *
   * @throws IllegalArgumentException when it is not well-formed, with the reason
   */
  static FeedPart item(byte[] item) {
    return item(Json.read(item));
  }

  private static FeedPart item(Object value) {
    FeedPart part = FeedPart.item();
    gather(value, part);
    return part;
  }

  private static void gather(Object value, FeedPart part) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> member((String) key, item, part));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> gather(item, part));
    }
  }

  private static void member(String key, Object value, FeedPart part) {
    if (key.equals("items")) {
      part.has(key);
    } else if (value instanceof String text) {
      text(key, text, part);
    } else {
      gather(value, part);
    }
  }

  private static void text(String key, String text, FeedPart part) {
    if (!text.isBlank()) {
      part.has(key);
    }
    if (key.equals("id")) {
      part.identify(text);
    } else if (key.equals("content_html")) {
      part.html(text);
    } else if (ADDRESSES.contains(key)) {
      part.address(text);
    }
  }
}
