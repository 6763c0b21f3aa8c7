package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class JsonFeedTest {
  private final StoryDraft flu = story();

  private static StoryDraft story() {
    StoryDraft flu = new StoryDraft("flu", "2026-07-20T09:00:00Z");
    flu.authors = List.of("mary");
    flu.topics = List.of("flu");
    flu.image = Optional.of(Newsroom.NURSE);
    flu.updated = Optional.of(StoryDraft.moment("2026-11-22T10:00:00Z"));
    flu.body = "See [the leaflet](/files/leaflet.pdf), [again](/files/leaflet.pdf).\n";
    return flu;
  }

  @Test
  void saysWhatTheFeedIs() {
    JsonObject feed = JsonObject.read(new Newsroom().with(flu).feed("feed.json"));
    assertEquals("https://jsonfeed.org/version/1.1", feed.text("version"));
    assertEquals("Dunmara Health News", feed.text("title"));
    assertEquals("https://news.example.org/", feed.text("home_page_url"));
    assertEquals("https://news.example.org/feed.json", feed.text("feed_url"));
    assertEquals("en", feed.text("language"));
    assertTrue(feed.text("icon").startsWith("https://news.example.org/images/logo."));
    assertTrue(feed.text("favicon").startsWith("https://news.example.org/images/logo."));
    assertEquals(
        List.of(Map.of("type", "WebSub", "url", "https://hub.example.net/")), feed.value("hubs"));
    assertFalse(feed.has("next_url"));
  }

  @Test
  void saysAllOfAnItem() {
    JsonObject item = items(new Newsroom().with(flu).feed("feed.json")).get(0);
    assertEquals("tag:news.example.org,2026-07-20:/stories/2026/flu/", item.text("id"));
    assertEquals("https://news.example.org/stories/2026/flu/", item.text("url"));
    assertEquals(flu.title, item.text("title"));
    assertEquals(flu.summary, item.text("summary"));
    assertEquals("2026-07-20T10:00:00+01:00", item.text("date_published"));
    assertEquals("2026-11-22T10:00:00Z", item.text("date_modified"));
    assertEquals("en", item.text("language"));
    assertEquals(List.of("Flu & you"), item.value("tags"));
    assertEquals(
        List.of(Map.of("name", "Mary Byrne", "url", "https://news.example.org/people/mary/")),
        item.value("authors"));
    assertTrue(item.text("image").startsWith("https://news.example.org/images/nurse."));
    assertTrue(item.text("content_html").startsWith("<figure>"));
    assertFalse(item.has("content_text"));
  }

  @Test
  void attachesThePictureAndEachDownloadOnce() {
    List<JsonObject> files =
        items(new Newsroom().with(flu).feed("feed.json")).get(0).objects("attachments");
    assertEquals(2, files.size());
    assertEquals(98765L, files.get(0).value("size_in_bytes"));
    assertEquals(
        Map.of(
            "url", "https://news.example.org/files/leaflet.pdf",
            "mime_type", "application/pdf",
            "size_in_bytes", 4321L),
        files.get(1).map());
  }

  @Test
  void holdsTheSummaryAsTextWhenFeedsHoldSummaries() {
    Newsroom room = new Newsroom().with(flu);
    room.full = false;
    JsonObject item = items(room.feed("feed.json")).get(0);
    assertEquals(flu.summary, item.text("content_text"));
    assertFalse(item.has("content_html"));
  }

  @Test
  void anEmptyFeedIsValid() {
    assertEquals(List.of(), items(new Newsroom().feed("feed.json")));
  }

  static List<JsonObject> items(String text) {
    return JsonObject.read(text).objects("items");
  }
}
