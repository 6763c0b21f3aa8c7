package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class ArchivesTest {
  private static final String SITE = "https://news.example.org/";

  private static Newsroom room(int stories) {
    Newsroom room = new Newsroom();
    room.items = 3;
    for (int i = 0; i < stories; i++) {
      room.with(new StoryDraft("s" + i, day(1 + i / 2, 1 + i % 2)));
    }
    return room;
  }

  private static String day(int month, int day) {
    return LocalDate.of(2026, month, day).toString();
  }

  @Test
  void fromTheSubscriptionDocumentEveryStoryCanBeReached() throws FeedException {
    for (int stories = 0; stories <= 12; stories++) {
      Newsroom room = room(stories);
      Set<String> ids = new TreeSet<>();
      for (String path = "atom.xml"; !path.isEmpty(); path = older(room.feed(path))) {
        AtomFeedTest.read(room.feed(path)).getEntries().forEach(entry -> ids.add(entry.getId()));
      }
      assertEquals(stories, ids.size(), stories + " stories");
    }
  }

  @Test
  void jsonLeadsOnTheSameWay() {
    Newsroom room = room(9);
    List<String> path = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (String next = SITE + "feed.json"; !next.isEmpty(); ) {
      path.add(next);
      JsonObject feed = JsonObject.read(room.feed(next.substring(SITE.length())));
      feed.objects("items").forEach(item -> ids.add(item.text("id")));
      next = feed.text("next_url");
    }
    assertEquals(9, ids.size());
    assertEquals(path.size(), Set.copyOf(path).size());
  }

  @Test
  void anArchiveNamesItsNeighboursAndTheCurrentFeed() throws FeedException {
    Feed march = AtomFeedTest.read(room(10).feed("archive/2026/03/atom.xml"));
    assertEquals(
        Map.of(
            "self", SITE + "archive/2026/03/atom.xml",
            "hub", "https://hub.example.net/",
            "current", SITE + "atom.xml",
            "prev-archive", SITE + "archive/2026/02/atom.xml",
            "next-archive", SITE + "archive/2026/04/atom.xml"),
        links(march));
    String rss = room(10).feed("archive/2026/03/rss.xml");
    assertTrue(rss.contains("<fh:archive />"));
    assertTrue(rss.contains("rel=\"prev-archive\""));
    assertTrue(rss.contains("rel=\"next-archive\""));
    assertTrue(rss.contains("rel=\"current\""));
    assertFalse(room(10).feed("rss.xml").contains("fh:archive"));
  }

  @Test
  void aClosedArchiveNeverChangesUnlessOneOfItsStoriesDoes() {
    for (int stories = 1; stories < 12; stories++) {
      Map<String, String> before = archives(room(stories));
      Map<String, String> after = archives(room(stories + 1));
      String open = "archive/" + day(1 + (stories - 1) / 2, 1).substring(0, 7).replace('-', '/');
      before.keySet().removeIf(path -> path.startsWith(open));
      after.keySet().retainAll(before.keySet());
      assertEquals(before, after);
    }
  }

  @Test
  void aSmallSiteHasAllInTheSubscriptionDocument() {
    assertFalse(room(3).feed("rss.xml").contains("prev-archive"));
    assertFalse(room(3).feed("feed.json").contains("next_url"));
  }

  @Test
  void otherListsHoldTheNewestAndNoArchives() {
    Newsroom room = new Newsroom();
    room.items = 2;
    for (int i = 1; i <= 4; i++) {
      StoryDraft draft = new StoryDraft("s" + i, "2026-0" + i + "-01");
      draft.topics = List.of("flu");
      room.with(draft);
    }
    assertEquals(
        List.of("About s4", "About s3"),
        JsonFeedTest.items(room.feed("topics/flu/feed.json")).stream()
            .map(item -> item.text("title"))
            .toList());
    assertFalse(room.feed("topics/flu/rss.xml").contains("prev-archive"));
  }

  private static Map<String, String> archives(Newsroom room) {
    Map<String, String> archives = new TreeMap<>(room.feeds());
    archives.keySet().removeIf(path -> !path.startsWith("archive/"));
    return archives;
  }

  private static String older(String feed) throws FeedException {
    String address = links(AtomFeedTest.read(feed)).getOrDefault("prev-archive", SITE);
    return address.substring(SITE.length());
  }

  private static Map<String, String> links(Feed feed) {
    Map<String, String> links = new TreeMap<>();
    for (Link link : feed.getOtherLinks()) {
      links.put(link.getRel(), link.getHref());
    }
    return links;
  }
}
