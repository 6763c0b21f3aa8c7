package org.tidings.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A feed without its items, which stand right before its last words.
 *
 * @param head all that comes before the first item
 */
record Frame(String head, FeedFormat format) {

  /** Of a feed that holds no items. */
  static Frame of(String feed, FeedFormat format) {
    return new Frame(feed.substring(0, feed.length() - format.tail().length()), format);
  }

  void write(List<Fragment> items, OutputStream out) throws IOException {
    byte[] between = format.between().getBytes(StandardCharsets.UTF_8);
    out.write(head.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.write(between);
      }
      out.write(items.get(i).bytes());
    }
    out.write(format.tail().getBytes(StandardCharsets.UTF_8));
  }
}
