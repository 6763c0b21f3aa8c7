package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidings.base.UrlPath;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class FeedListTest {
  @Test
  void everyListHasAFeedInEveryFormatAndLanguage() {
    StoryDraft flu = new StoryDraft("flu", "2026-07-20");
    flu.topics = List.of("flu");
    flu.places = List.of("quay");
    flu.authors = List.of("mary");
    StoryDraft irish = new StoryDraft("flu", "2026-07-20");
    irish.language = Newsroom.GA;
    Newsroom room = new Newsroom().with(flu, irish);
    room.languages = List.of(Newsroom.EN, Newsroom.GA);
    assertEquals(
        List.of(
            "archive/2026/07/rss.xml",
            "corrections/rss.xml",
            "ga/archive/2026/07/rss.xml",
            "ga/corrections/rss.xml",
            "ga/notices/rss.xml",
            "ga/rss.xml",
            "notices/rss.xml",
            "people/mary/rss.xml",
            "places/quay/rss.xml",
            "rss.xml",
            "topics/flu/rss.xml"),
        room.feeds().keySet().stream().filter(path -> path.endsWith("rss.xml")).toList());
    assertEquals(33, room.feeds().size());
    Site site = room.site();
    room.feeds().keySet().forEach(path -> assertTrue(site.serves(new UrlPath("/" + path)), path));
    assertFalse(site.serves(new UrlPath("/stories/2026/flu/rss.xml")));
    assertFalse(site.serves(new UrlPath("/archive/2026/rss.xml")));
    assertTrue(room.feed("ga/rss.xml").contains("<language>ga</language>"));
    assertFalse(room.feed("ga/rss.xml").contains("/stories/2026/flu/\"><"));
  }

  @Test
  void itemsAreNewestFirstAndTiesByAddress() {
    Newsroom room =
        new Newsroom()
            .with(
                new StoryDraft("b", "2026-07-20"),
                new StoryDraft("c", "2026-07-21"),
                new StoryDraft("a", "2026-07-20"));
    assertEquals(List.of("About c", "About a", "About b"), titles(room, ""));
  }

  @Test
  void whatIsNotLiveIsInNoFeed() {
    StoryDraft draft = new StoryDraft("draft-secret", "2026-07-01");
    draft.draft = true;
    StoryDraft coming = new StoryDraft("coming-secret", "2027-01-01");
    coming.topics = List.of("flu");
    StoryDraft over = new StoryDraft("over-secret", "2026-07-01");
    over.expires = Optional.of(StoryDraft.moment("2026-08-01"));
    Newsroom room = new Newsroom().with(draft, coming, over, new StoryDraft("live", "2026-07-02"));
    room.feeds()
        .forEach(
            (path, text) -> {
              assertFalse(text.contains("secret"), path);
              assertFalse(path.contains("flu"), path);
            });
  }

  @Test
  void noticesSayWhenAndWhatToDo() {
    Newsroom room = new Newsroom();
    room.withNotice(new StoryDraft("closed", "2026-11-01"), "2026-11-03");
    JsonObject item = JsonFeedTest.items(room.feed("notices/feed.json")).get(0);
    assertEquals(
        """
        <p>From 1 month11 2026 until 3 month11 2026.</p>
        <p>Ring us.</p>
        <ul>
        <li>Before: 9am<br>Now: 10am</li>
        </ul>
        <p>The clinic opens.</p>
        """,
        item.text("content_html"));
  }

  @Test
  void eachCorrectionOfAnyStoryIsAnItemOfItsOwn() {
    Newsroom room = new Newsroom();
    room.items = 3;
    room.with(
        new StoryDraft("old", "2020-01-01").corrected("2026-07-04", "1", "2"),
        new StoryDraft("mid", "2021-01-01").corrected("2021-02-01", "1", "2"),
        new StoryDraft("new", "2022-01-01")
            .corrected("2022-02-01", "1", "2")
            .corrected("2022-02-01", "2", "3"),
        new StoryDraft("gone", "2022-01-01")
            .corrected("2022-02-03", "1", "2")
            .withdrawnOn("2022-03-01"),
        new StoryDraft("right", "2023-01-01"));
    assertEquals(
        List.of("Correction: About old", "Correction: About new", "Correction: About new"),
        titles(room, "corrections/"));
    List<String> ids =
        JsonFeedTest.items(room.feed("corrections/feed.json")).stream()
            .map(item -> item.text("id"))
            .toList();
    assertTrue(ids.get(1).endsWith("/new/#correction-2022-02-01-2"), ids.toString());
    assertTrue(ids.get(2).endsWith("/new/#correction-2022-02-01"), ids.toString());
  }

  @Test
  void eachFeedIsALineOfTheLedger() {
    for (Artifact artifact : new Newsroom().artifacts()) {
      assertEquals("feed", artifact.published().orElseThrow().kind());
      assertEquals("/" + artifact.path(), artifact.published().orElseThrow().path().value());
      assertTrue(Set.of(Artifact.Rank.FEED).contains(artifact.rank()));
    }
  }

  private static List<String> titles(Newsroom room, String folder) {
    return JsonFeedTest.items(room.feed(folder + "feed.json")).stream()
        .map(item -> item.text("title"))
        .toList();
  }
}
