package org.tidings.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Checksum;
import org.tidings.base.XmlText;
import org.tidings.model.Language;

/**
 * All that a feed says besides its items, as values: what the three writers print and what is
 * hashed. No text holds a character that XML forbids.
 *
 * @param full whether items carry their whole text
 * @param words of the interface's texts, some of which stand in the texts of items
 */
record FeedView(Head head, Links links, List<Deletion> deletions, boolean full, Checksum words) {

  /**
   * What the feed says of itself.
   *
   * @param home the page that the feed belongs to
   * @param style how the feed's documents link to their stylesheet
   * @param published when the newest item came out; nothing in an empty feed
   * @param updated when an item last changed; in an empty feed a day that never changes
   */
  record Head(
      String id,
      String title,
      String description,
      Language language,
      String home,
      String style,
      FeedPerson publisher,
      String rights,
      Optional<String> logo,
      Optional<String> icon,
      Optional<OffsetDateTime> published,
      OffsetDateTime updated) {
    Head {
      title = XmlText.clean(title);
      description = XmlText.clean(description);
      rights = XmlText.clean(rights);
    }
  }

  /** Where the feed and its parts are: absolute addresses of folders, but for the hub. */
  record Links(
      String folder,
      Optional<String> previous,
      Optional<String> next,
      Optional<String> current,
      Optional<String> hub) {}

  /** That an item is no more (RFC 6721); nothing of its title or of a name. */
  record Deletion(String id, OffsetDateTime when) {
    Deletion {
      id = XmlText.clean(id);
    }
  }

  /** Its own address. */
  String self(FeedFormat format) {
    return links.folder() + format.file();
  }

  /** Whether it is an archive of an older part and not what people subscribe to. */
  boolean isArchive() {
    return links.current().isPresent();
  }
}
