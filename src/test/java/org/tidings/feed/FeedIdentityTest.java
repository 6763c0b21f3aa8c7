package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.rometools.rome.io.FeedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tidings.base.UrlPath;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class FeedIdentityTest {
  private static final String ID = "tag:news.example.org,2026-07-20:/stories/2026/flu/";

  @Test
  void isTheSameInEveryFormatAndFeed() throws FeedException {
    StoryDraft flu = new StoryDraft("flu", "2026-07-20");
    flu.topics = List.of("flu");
    assertEquals(Set.of(ID), ids(new Newsroom().with(flu), "", "topics/flu/", "archive/2026/07/"));
  }

  @Test
  void outlivesAnotherSlugAndTitle() throws FeedException {
    StoryDraft flu = new StoryDraft("influenza", "2026-07-20");
    flu.title = "Another title";
    flu.aliases = List.of(new UrlPath("/stories/2026/flu/"));
    assertEquals(Set.of(ID), ids(new Newsroom().with(flu), ""));
  }

  @Test
  void outlivesAnotherDomainAndBaseAddress() throws FeedException {
    Newsroom room = new Newsroom().with(new StoryDraft("flu", "2026-07-20"));
    room.url = "https://other.example/news/";
    assertEquals(Set.of(ID), ids(room, ""));
  }

  @Test
  void isTheOneThatAStoryBroughtWithIt() throws FeedException {
    StoryDraft flu = new StoryDraft("flu", "2026-07-20");
    flu.id = Optional.of("https://old.example/?p=12");
    assertEquals(Set.of("https://old.example/?p=12"), ids(new Newsroom().with(flu), ""));
  }

  @Test
  void anUnchangedSiteHasUnchangedFeedsAtALaterClock() {
    Newsroom room = new Newsroom().with(new StoryDraft("flu", "2026-07-20"));
    room.withNotice(new StoryDraft("closed", "2026-07-20"), "2026-12-03");
    var before = room.feeds();
    room.now = "2027-05-05T05:05:05Z";
    assertEquals(before, room.feeds());
  }

  @Test
  void theInputsTellWhatChangesTheBytes() {
    StoryDraft flu = new StoryDraft("flu", "2026-07-20");
    Newsroom same = new Newsroom().with(flu);
    assertEquals(inputs(new Newsroom().with(flu)), inputs(same));
    flu.body = "Another text.\n";
    assertNotEquals(inputs(same), inputs(new Newsroom().with(flu)));
    Newsroom moved = new Newsroom().with(flu);
    moved.url = "https://other.example/";
    assertNotEquals(inputs(moved), inputs(new Newsroom().with(flu)));
  }

  private static List<Record> inputs(Newsroom room) {
    return room.artifacts().stream().map(artifact -> artifact.inputs()).toList();
  }

  private static Set<String> ids(Newsroom room, String... folders) throws FeedException {
    Set<String> ids = new TreeSet<>();
    for (String folder : folders) {
      RssFeedTest.read(room.feed(folder + "rss.xml"))
          .getItems()
          .forEach(item -> ids.add(item.getGuid().getValue()));
      AtomFeedTest.read(room.feed(folder + "atom.xml"))
          .getEntries()
          .forEach(entry -> ids.add(entry.getId()));
      JsonFeedTest.items(room.feed(folder + "feed.json")).forEach(item -> ids.add(item.text("id")));
    }
    return ids;
  }
}
