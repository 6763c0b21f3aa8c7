package org.tidings.feed;

import java.util.Optional;
import org.tidings.base.XmlText;

/** Somebody named in a feed, with the page about them. */
record FeedPerson(String name, Optional<String> url, Optional<String> portrait) {
  FeedPerson {
    name = XmlText.clean(name);
    url = url.map(XmlText::clean);
  }
}
