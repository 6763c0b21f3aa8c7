package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tidings.base.Parallel;
import org.tidings.model.Entry;
import org.tidings.model.Picture;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class SheetsTest {
  private final AtomicInteger rendered = new AtomicInteger();
  private final FeedBodies counting =
      new FeedBodies() {
        @Override
        public String html(Entry entry) {
          rendered.incrementAndGet();
          return "<p>text</p>";
        }

        @Override
        public List<String> inputs(Entry entry) {
          return List.of();
        }
      };

  @Test
  void anItemIsMadeOnceForAllFeedsAndFormats() {
    Site site = newsroom().site();
    List<Artifact> feeds = FeedProducers.over(counting, Picture::bytes).get(0).artifacts(site);
    feeds.forEach(Artifact::inputs);
    assertEquals(0, rendered.get());
    feeds.forEach(Newsroom::written);
    assertEquals(20, rendered.get());
    feeds.forEach(Newsroom::written);
    assertEquals(20, rendered.get());
  }

  @Test
  void whatFellOutIsMadeAgainToTheSameBytes() {
    Site site = newsroom().site();
    ItemDesk desk = new ItemDesk(site, counting, Picture::bytes);
    Sheets tiny = new Sheets(new ItemPress(desk, counting, true), Set.of(), 6_000);
    List<Piece> pieces = site.edition(Newsroom.EN).stories().stream().map(Piece::of).toList();
    List<Sheet> first = tiny.of(pieces);
    tiny.each(first, 1, group -> group.forEach(Sheet::print));
    List<Sheet> again = tiny.of(pieces);
    assertTrue(again.stream().anyMatch(sheet -> !sheet.isPrinted()));
    tiny.each(again, 3, group -> group.forEach(Sheet::print));
    assertTrue(rendered.get() > pieces.size(), () -> rendered + " renderings");
    for (FeedFormat format : FeedFormat.values()) {
      assertEquals(text(first, format), text(again, format));
    }
  }

  @Test
  void threadsThatMeetMakeTheSameFeedsAndEachItemOnce() {
    Map<String, String> one = feeds(new Parallel(1));
    int alone = rendered.getAndSet(0);
    assertEquals(one, feeds(new Parallel(4)));
    assertEquals(alone, rendered.get());
  }

  private Map<String, String> feeds(Parallel parallel) {
    List<Artifact> feeds =
        FeedProducers.over(counting, Picture::bytes).get(0).artifacts(newsroom().site());
    List<String> texts = parallel.map(feeds, Newsroom::written);
    Map<String, String> byPath = new TreeMap<>();
    for (int i = 0; i < feeds.size(); i++) {
      byPath.put(feeds.get(i).path().value(), texts.get(i));
    }
    return byPath;
  }

  private static List<String> text(List<Sheet> sheets, FeedFormat format) {
    return sheets.stream().map(sheet -> text(sheet.fragment(format))).toList();
  }

  private static String text(Fragment fragment) {
    return new String(fragment.bytes(), StandardCharsets.UTF_8);
  }

  private static Newsroom newsroom() {
    Newsroom room = new Newsroom();
    for (int i = 1; i <= 20; i++) {
      StoryDraft story = new StoryDraft("s" + i, "2026-0" + (1 + i % 4) + "-10");
      story.authors = List.of("mary");
      story.topics = List.of("flu");
      room.with(story);
    }
    return room;
  }
}
