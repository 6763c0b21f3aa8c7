package org.tidings.feed;

import java.util.Set;
import org.jdom2.Namespace;

/** Writes feeds of one format in two steps: an item once, then the frame of each feed it is in. */
interface FeedWriter {
  /** An item; empty text when feeds hold summaries only. */
  Fragment item(FeedItem item, ItemText text);

  /** A feed without its items, which use these namespaces. */
  Frame frame(FeedView view, Set<Namespace> namespaces);
}
