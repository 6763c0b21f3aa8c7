package org.tidings.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tidings.base.XmlText;
import org.tidings.model.Language;

/**
 * One story or notice in a feed.
 *
 * @param top HTML that stands before the text: corrections, lead picture
 * @param body what the text's HTML depends on; nothing when feeds hold summaries only
 */
record FeedItem(
    String id,
    String url,
    String title,
    String summary,
    Language language,
    List<FeedPerson> authors,
    List<Subject> subjects,
    OffsetDateTime published,
    OffsetDateTime updated,
    Optional<FeedPicture> picture,
    List<Attachment> attachments,
    String top,
    List<String> body) {
  FeedItem {
    id = XmlText.clean(id);
    title = XmlText.clean(title);
    summary = XmlText.clean(summary);
    top = XmlText.clean(top);
  }

  /** A topic. */
  record Subject(String id, String name) {
    Subject {
      id = XmlText.clean(id);
      name = XmlText.clean(name);
    }
  }

  /** The lead picture. */
  record FeedPicture(String url, String type, int width, int height, String alt, String credit) {
    FeedPicture {
      alt = XmlText.clean(alt);
      credit = XmlText.clean(credit);
    }
  }

  /** A file that belongs to the item. */
  record Attachment(String url, String type, long bytes) {}
}
