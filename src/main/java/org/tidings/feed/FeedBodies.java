package org.tidings.feed;

import java.util.List;
import org.tidings.model.Entry;

/** Where the texts of items come from. */
interface FeedBodies {
  /** The text as HTML with every address absolute. */
  String html(Entry entry);

  /** All that the HTML depends on. */
  List<String> inputs(Entry entry);
}
