package org.tidings.feed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Namespace;
import org.tidings.base.Json;
import org.tidings.feed.FeedItem.Attachment;
import org.tidings.feed.FeedItem.FeedPicture;
import org.tidings.feed.FeedItem.Subject;
import org.tidings.feed.FeedView.Head;

/** Writes JSON Feed 1.1 (jsonfeed.org). */
final class JsonWriter implements FeedWriter {
  private final boolean full;

  /**
   * A writer.
   *
   * @param full whether items carry their whole text
   */
  JsonWriter(boolean full) {
    this.full = full;
  }

  @Override
  public Fragment item(FeedItem item, ItemText text) {
    return Fragment.whole(Json.bytes(object(item, text.html())), Set.of());
  }

  @Override
  public Frame frame(FeedView view, Set<Namespace> namespaces) {
    return Frame.of(Json.text(feed(view)) + "\n", FeedFormat.JSON);
  }

  private static Map<String, Object> feed(FeedView view) {
    Head head = view.head();
    return Json.object(
        "version", "https://jsonfeed.org/version/1.1",
        "title", head.title(),
        "home_page_url", head.home(),
        "feed_url", view.self(FeedFormat.JSON),
        "description", head.description(),
        "next_url", view.links().previous().map(folder -> folder + FeedFormat.JSON.file()),
        "icon", head.logo(),
        "favicon", head.icon(),
        "authors", List.of(person(head.publisher())),
        "language", head.language().code(),
        "hubs", view.links().hub().map(hub -> List.of(Json.object("type", "WebSub", "url", hub))),
        "items", List.of());
  }

  private Map<String, Object> object(FeedItem item, String html) {
    return Json.object(
        "id",
        item.id(),
        "url",
        item.url(),
        "title",
        item.title(),
        full ? "content_html" : "content_text",
        full ? html : item.summary(),
        "summary",
        item.summary(),
        "image",
        item.picture().map(FeedPicture::url),
        "date_published",
        moment(item.published()),
        "date_modified",
        moment(item.updated()),
        "authors",
        item.authors().stream().map(JsonWriter::person).toList(),
        "tags",
        some(item.subjects().stream().map(Subject::name).toList()),
        "language",
        item.language().code(),
        "attachments",
        some(item.attachments().stream().map(JsonWriter::attachment).toList()));
  }

  private static Map<String, Object> person(FeedPerson person) {
    return Json.object("name", person.name(), "url", person.url(), "avatar", person.portrait());
  }

  private static Map<String, Object> attachment(Attachment file) {
    return Json.object("url", file.url(), "mime_type", file.type(), "size_in_bytes", file.bytes());
  }

  private static String moment(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  /** A list that is left out when it is empty. */
  private static <T> Optional<List<T>> some(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }
}
