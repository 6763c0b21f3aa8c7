package org.tidings.feed;

/** The formats in which each feed is written; all hold the same items in the same order. */
enum FeedFormat {
  RSS("rss.xml", "application/rss+xml"),
  ATOM("atom.xml", "application/atom+xml"),
  JSON("feed.json", "application/feed+json");

  private final String file;
  private final String type;

  FeedFormat(String file, String type) {
    this.file = file;
    this.type = type;
  }

  /** The name of the file in the feed's folder. */
  String file() {
    return file;
  }

  /** The media type. */
  String type() {
    return type;
  }
}
