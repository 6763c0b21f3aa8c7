package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tidings.feed.PartLook.Fault;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class FeedInspectorTest {
  private final Newsroom room = room();

  private static Newsroom room() {
    StoryDraft flu = new StoryDraft("flu", "2026-07-20");
    flu.authors = List.of("mary");
    flu.topics = List.of("flu");
    flu.image = Optional.of(Newsroom.NURSE);
    flu.body =
        "See [the leaflet](/files/leaflet.pdf), [us](https://news.example.org/typo/)[^1]"
            + " and <mailto:a@b.example>.\n\n[^1]: A note.\n";
    return new Newsroom()
        .with(flu, new StoryDraft("other", "2026-06-20"))
        .withNotice(new StoryDraft("closed", "2026-07-20"), "2026-07-21");
  }

  @Test
  void findsNothingWrongWithWhatWeWrite() {
    room.feeds().keySet().forEach(path -> assertEquals(List.of(), Inspecting.of(room, path), path));
    room.full = false;
    room.feeds().keySet().forEach(path -> assertEquals(List.of(), Inspecting.of(room, path), path));
  }

  @Test
  void findsNothingWrongWithAnEmptySite() {
    Newsroom empty = new Newsroom();
    empty.feeds().keySet().forEach(p -> assertEquals(List.of(), Inspecting.of(empty, p), p));
  }

  @Test
  void worksBelowAPathOfTheHost() {
    room.url = "https://example.org/news/";
    room.feeds().keySet().forEach(path -> assertEquals(List.of(), Inspecting.of(room, path), path));
  }

  @Test
  void saysWhenAFeedIsNotWellFormed() {
    assertEquals(List.of("feed/not-well-formed"), rules("rss.xml", "</item>", ""));
    assertEquals(List.of("feed/not-well-formed"), rules("feed.json", "]}", "]"));
  }

  @Test
  void refusesADocumentType() {
    String evil = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss ";
    assertTrue(rules("rss.xml", "<rss ", evil).contains("feed/not-well-formed"));
  }

  @Test
  void saysWhatIsMissing() {
    assertEquals(List.of("feed/missing-element"), rules("rss.xml", "<ttl>60</ttl>", ""));
    assertEquals(
        List.of("feed/missing-element", "feed/missing-element"),
        rules("rss.xml", "<dc:creator>[^<]*</dc:creator>", ""));
    assertEquals(List.of("feed/missing-element"), rules("atom.xml", "<rights>[^<]*</rights>", ""));
    assertEquals(
        List.of("feed/missing-element", "feed/missing-element"),
        rules("feed.json", "\"date_published\"", "\"date\""));
  }

  @Test
  void saysWhenTwoItemsHaveOneId() {
    assertEquals(
        List.of("feed/duplicate-id"),
        rules("atom.xml", "06-20:/stories/2026/other/", "07-20:/stories/2026/flu/"));
    assertEquals(
        List.of("feed/duplicate-id"),
        rules("feed.json", "06-20:/stories/2026/other/", "07-20:/stories/2026/flu/"));
  }

  @Test
  void saysWhenAnAddressIsRelativeOrLeadsNowhere() {
    assertEquals(
        List.of("feed/broken-link"),
        rules(
            "rss.xml",
            "<link>https://news.example.org/stories/2026/flu/</link>",
            "<link>/stories/2026/flu/</link>"));
    assertEquals(
        List.of("feed/broken-link"),
        rules(
            "feed.json",
            "\"url\":\"https://news.example.org/stories/2026/flu/\"",
            "\"url\":\"https://news.example.org/nowhere/\""));
    assertEquals(
        List.of("feed/broken-link"),
        rules(
            "rss.xml",
            "a href=\"https://news.example.org/files/leaflet.pdf",
            "a href=\"files/leaflet.pdf"));
    assertEquals(
        List.of("feed/broken-link"),
        rules(
            "atom.xml",
            "img src=\"https://news.example.org/images/",
            "img src=\"https://news.example.org/pictures/"));
  }

  @Test
  void readsTheSameInPartsAsInTheWhole() {
    for (boolean full : List.of(true, false)) {
      room.full = full;
      for (String path : room.feeds().keySet()) {
        Optional<Set<Fault>> inParts = Inspecting.inParts(room, path, text -> text);
        assertEquals(!path.startsWith("corrections/"), inParts.isPresent(), path);
        inParts.ifPresent(
            faults -> assertEquals(Inspecting.whole(room, path, text -> text), faults));
      }
    }
  }

  @Test
  void findsInPartsWhatIsWrongWithAFrame() {
    for (String gone :
        List.of("<rights>[^<]*</rights>", "\"version\":\"[^\"]*\",", "<ttl>60</ttl>")) {
      for (String path : List.of("rss.xml", "atom.xml", "feed.json")) {
        UnaryOperator<String> spoiled = text -> text.replaceFirst(gone, "");
        assertEquals(
            Inspecting.whole(room, path, spoiled),
            Inspecting.inParts(room, path, spoiled).orElseThrow());
      }
    }
  }

  @Test
  void findsInPartsWhatIsWrongWithAnItem() {
    String html =
        "<p><a href=\"files/leaflet.pdf\">a</a> <img src=\"https://news.example.org/none.png\"></p>";
    for (String path : List.of("rss.xml", "atom.xml", "feed.json", "topics/flu/atom.xml")) {
      Set<Fault> whole = Inspecting.wholeWith(room, path, html);
      assertEquals(path.startsWith("topics") ? 2 : 4, whole.size(), whole.toString());
      assertEquals(whole, Inspecting.inPartsWith(room, path, html));
    }
  }

  @Test
  void leavesAFileThatIsNotItsItemsToBeReadWhole() {
    for (String path : List.of("rss.xml", "atom.xml", "feed.json")) {
      for (String what : List.of("About flu", "See ", "About other", "2026", ".$")) {
        String text = room.feed(path);
        String spoiled = text.replaceAll("(?s)" + what, "~");
        assertTrue(!spoiled.equals(text), path + " has no " + what);
        assertEquals(Optional.empty(), Inspecting.inParts(room, path, same -> spoiled), what);
      }
    }
    UnaryOperator<String> undeclared = text -> text.replaceFirst(" xmlns:dc=\"[^\"]*\"", "");
    assertEquals(Optional.empty(), Inspecting.inParts(room, "rss.xml", undeclared));
    assertEquals(1, Inspecting.whole(room, "rss.xml", undeclared).size());
  }

  private List<String> rules(String path, String what, String with) {
    String text = room.feed(path);
    String spoiled = text.replaceAll(what, with);
    assertTrue(!spoiled.equals(text), path + " has no " + what);
    return Inspecting.of(room, path, spoiled).stream()
        .map(finding -> finding.rule().name())
        .toList();
  }
}
