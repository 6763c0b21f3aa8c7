package org.tidings.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Json;
import org.tidings.feed.FeedItem.Attachment;
import org.tidings.feed.FeedItem.FeedPicture;
import org.tidings.feed.FeedItem.Subject;
import org.tidings.feed.FeedView.Head;

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {
  private final FeedView view;
  private final List<String> contents;

  JsonFeed(FeedView view, List<String> contents) {
    this.view = view;
    this.contents = contents;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write((Json.text(feed()) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> feed() {
    Head head = view.head();
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      items.add(item(view.items().get(i), contents.get(i)));
    }
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
        "items", items);
  }

  private Map<String, Object> item(FeedItem item, String content) {
    return Json.object(
        "id",
        item.id(),
        "url",
        item.url(),
        "title",
        item.title(),
        view.full() ? "content_html" : "content_text",
        view.full() ? content : item.summary(),
        "summary",
        item.summary(),
        "image",
        item.picture().map(FeedPicture::url),
        "date_published",
        moment(item.published()),
        "date_modified",
        moment(item.updated()),
        "authors",
        item.authors().stream().map(JsonFeed::person).toList(),
        "tags",
        some(item.subjects().stream().map(Subject::name).toList()),
        "language",
        item.language().code(),
        "attachments",
        some(item.attachments().stream().map(JsonFeed::attachment).toList()));
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
