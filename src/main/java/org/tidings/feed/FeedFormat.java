package org.tidings.feed;

import java.util.List;

/** The formats in which each feed is written; all hold the same items in the same order. */
enum FeedFormat {
  RSS("rss.xml", "application/rss+xml", "", "</channel></rss>\n"),
  ATOM("atom.xml", "application/atom+xml", "", "</feed>\n"),
  JSON("feed.json", "application/feed+json", ",", "]}\n");

  private final String file;
  private final String type;
  private final String between;
  private final String tail;

  FeedFormat(String file, String type, String between, String tail) {
    this.file = file;
    this.type = type;
    this.between = between;
    this.tail = tail;
  }

  /** The name of the file in the feed's folder. */
  String file() {
    return file;
  }

  /** The media type. */
  String type() {
    return type;
  }

  /** What stands between two items. */
  String between() {
    return between;
  }

  /** What stands after the last item. */
  String tail() {
    return tail;
  }

  /** A new reader of this format. */
  FeedReader reader() {
    return this == JSON ? new JsonReader() : new XmlReader();
  }

  /** What its specification, or ours, wants of every feed. */
  List<String> ofFeeds() {
    return switch (this) {
      case RSS -> List.of("title", "link", "description", "language", "ttl", "atom:link");
      case ATOM -> List.of("id", "title", "updated", "author", "link", "rights");
      case JSON -> List.of("version", "title", "home_page_url", "feed_url", "language", "items");
    };
  }

  /** What its specification, or ours, wants of every item. */
  List<String> ofItems() {
    return switch (this) {
      case RSS -> List.of("title", "link", "description", "guid", "pubDate", "dc:creator");
      case ATOM -> List.of("id", "title", "updated", "published", "author", "link", "summary");
      case JSON -> List.of("id", "url", "title", "summary", "date_published", "date_modified");
    };
  }
}
