package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class AtomFeedTest {
  private final StoryDraft flu = story();
  private final String text = new Newsroom().with(flu).feed("atom.xml");

  private static StoryDraft story() {
    StoryDraft flu = new StoryDraft("flu", "2026-07-20T09:00:00Z");
    flu.authors = List.of("mary");
    flu.topics = List.of("flu");
    flu.image = Optional.of(Newsroom.NURSE);
    flu.updated = Optional.of(StoryDraft.moment("2026-07-22T10:00:00Z"));
    return flu;
  }

  @Test
  void saysWhatTheFeedIs() throws FeedException {
    Feed feed = read(text);
    assertEquals("tag:news.example.org,2000-01-01:/", feed.getId());
    assertEquals("Dunmara Health News", feed.getTitle());
    assertEquals("News of our clinics", feed.getSubtitle().getValue());
    assertEquals("© Dunmara Community Health", feed.getRights());
    assertTrue(feed.getIcon().startsWith("https://news.example.org/images/logo."));
    assertTrue(feed.getLogo().startsWith("https://news.example.org/images/logo."));
    assertTrue(text.contains(" xml:lang=\"en\""));
  }

  @Test
  void linksToItsPageToItselfAndToItsHub() throws FeedException {
    Feed feed = read(text);
    assertEquals("https://news.example.org/", feed.getAlternateLinks().get(0).getHref());
    assertEquals(
        List.of("self https://news.example.org/atom.xml", "hub https://hub.example.net/"),
        feed.getOtherLinks().stream().map(link -> link.getRel() + " " + link.getHref()).toList());
  }

  @Test
  void tellsWhenAStoryCameOutFromWhenItChanged() throws FeedException {
    assertEquals(Instant.parse("2026-07-20T09:00:00Z"), entry().getPublished().toInstant());
    assertEquals(Instant.parse("2026-07-22T10:00:00Z"), entry().getUpdated().toInstant());
    assertEquals(Instant.parse("2026-07-22T10:00:00Z"), read(text).getUpdated().toInstant());
  }

  @Test
  void namesTheAuthorWithTheirPage() throws FeedException {
    Person author = (Person) entry().getAuthors().get(0);
    assertEquals("Mary Byrne", author.getName());
    assertEquals("https://news.example.org/people/mary/", author.getUri());
  }

  @Test
  void theOrganisationSpeaksWhereThereIsNoByline() throws FeedException {
    Entry entry =
        read(new Newsroom().with(new StoryDraft("plain", "2026-07-01")).feed("atom.xml"))
            .getEntries()
            .get(0);
    assertEquals("Dunmara Community Health", entry.getAuthors().get(0).getName());
    assertEquals("https://dunmara.example/", ((Person) entry.getAuthors().get(0)).getUri());
  }

  @Test
  void carriesSummaryAsTextAndContentAsHtml() throws FeedException {
    assertEquals("text", entry().getSummary().getType());
    assertEquals(flu.summary, entry().getSummary().getValue());
    assertEquals("html", entry().getContents().get(0).getType());
    assertTrue(entry().getContents().get(0).getValue().contains("<p>The clinic opens.</p>"));
    assertEquals(
        "https://news.example.org/stories/2026/flu/", entry().getAlternateLinks().get(0).getHref());
  }

  @Test
  void sortsByTopicWithIdAndName() throws FeedException {
    Category category = entry().getCategories().get(0);
    assertEquals("flu", category.getTerm());
    assertEquals("Flu & you", category.getLabel());
  }

  @Test
  void putsTheLeadPictureFirstWithDescriptionAndCredit() throws FeedException {
    String content = entry().getContents().get(0).getValue();
    assertTrue(content.startsWith("<figure><img src=\"https://news.example.org/images/nurse."));
    assertTrue(content.contains(" alt=\"A nurse\" width=\"1200\" height=\"800\">"), content);
    assertTrue(
        content.contains(
            "<figcaption>Picture: Ann Daly, <a href=\"https://creativecommons.org/licenses/by/4.0/\""
                + " rel=\"license\">CC BY 4.0</a></figcaption>"),
        content);
  }

  @Test
  void anEmptyFeedIsDatedFromADayThatNeverChanges() throws FeedException {
    Feed feed = read(new Newsroom().feed("atom.xml"));
    assertEquals(List.of(), feed.getEntries());
    assertEquals(Instant.parse("2000-01-01T00:00:00Z"), feed.getUpdated().toInstant());
  }

  @Test
  void aCorrectionChangesTheDateAndStandsOnTop() throws FeedException {
    flu.corrected("2026-08-01", "10 beds.", "12 <beds>");
    Newsroom room = new Newsroom().with(flu);
    Entry entry = read(room.feed("atom.xml")).getEntries().get(0);
    assertEquals(Instant.parse("2026-07-31T23:00:01Z"), entry.getUpdated().toInstant());
    String content = entry.getContents().get(0).getValue();
    assertTrue(
        content.startsWith(
            "<p><strong>Correction, 1 month8 2026:</strong> It said: 10 beds."
                + " It should have said: 12 &lt;beds&gt;.</p>"),
        content);
    assertEquals(1, read(room.feed("corrections/atom.xml")).getEntries().size());
  }

  @Test
  void aWithdrawnStoryLeavesOnlyItsDeletion() throws FeedException {
    StoryDraft gone = new StoryDraft("gone", "2026-07-21").withdrawnOn("2026-08-02");
    gone.title = "Mary Murphy thanks the ward";
    gone.authors = List.of("mary");
    Newsroom room = new Newsroom().with(flu, gone);
    for (String path : List.of("atom.xml", "people/mary/atom.xml", "archive/2026/07/atom.xml")) {
      String feed = room.feed(path);
      assertEquals(1, read(feed).getEntries().size());
      assertTrue(
          feed.contains(
              "<at:deleted-entry ref=\"tag:news.example.org,2026-07-21:/stories/2026/gone/\""
                  + " when=\"2026-08-02T00:00:00+01:00\" />"),
          feed);
      assertFalse(feed.contains("Murphy"));
    }
    assertFalse(room.feed("rss.xml").contains("gone"));
    assertFalse(room.feed("feed.json").contains("gone"));
    assertFalse(room.feed("topics/flu/atom.xml").contains("gone"));
  }

  @Test
  void aDeletionLeavesWhenTheStoryWouldHave() {
    Newsroom room = new Newsroom();
    room.items = 2;
    room.with(new StoryDraft("gone", "2026-07-01").withdrawnOn("2026-08-02"));
    room.with(new StoryDraft("one", "2026-07-02"));
    assertTrue(room.feed("atom.xml").contains("deleted-entry"));
    room.with(new StoryDraft("two", "2026-07-03"));
    assertFalse(room.feed("atom.xml").contains("deleted-entry"));
    assertTrue(room.feed("archive/2026/07/atom.xml").contains("deleted-entry"));
  }

  private Entry entry() throws FeedException {
    return read(text).getEntries().get(0);
  }

  static Feed read(String text) throws FeedException {
    return (Feed) new WireFeedInput(false, Locale.ROOT).build(new StringReader(text));
  }
}
