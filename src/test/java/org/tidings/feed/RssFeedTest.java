package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.modules.atom.modules.AtomLinkModule;
import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
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

class RssFeedTest {
  private final StoryDraft flu = story();
  private final String text = new Newsroom().with(flu).feed("rss.xml");

  private static StoryDraft story() {
    StoryDraft flu = new StoryDraft("flu", "2026-07-20T09:00:00Z");
    flu.title = "Flu & the “winter”";
    flu.authors = List.of("mary", "tom-daly");
    flu.topics = List.of("flu");
    flu.image = Optional.of(Newsroom.NURSE);
    flu.body = "See [the leaflet](/files/leaflet.pdf).\n";
    return flu;
  }

  @Test
  void saysWhatTheFeedIs() throws FeedException {
    Channel channel = read(text);
    assertEquals("rss_2.0", channel.getFeedType());
    assertEquals("Dunmara Health News", channel.getTitle());
    assertEquals("https://news.example.org/", channel.getLink());
    assertEquals("News of our clinics", channel.getDescription());
    assertEquals("en", channel.getLanguage());
    assertEquals(60, channel.getTtl());
    assertEquals("© Dunmara Community Health", channel.getCopyright());
  }

  @Test
  void showsTheLogoWithUrlTitleAndLinkAndNoInventedSize() throws FeedException {
    Channel channel = read(text);
    assertTrue(channel.getImage().getUrl().startsWith("https://news.example.org/images/logo."));
    assertEquals(channel.getTitle(), channel.getImage().getTitle());
    assertEquals(channel.getLink(), channel.getImage().getLink());
    assertFalse(text.contains("<width>"));
  }

  @Test
  void linksToItselfAndToItsHub() throws FeedException {
    AtomLinkModule links = (AtomLinkModule) read(text).getModule(AtomLinkModule.URI);
    assertEquals(
        List.of("self https://news.example.org/rss.xml", "hub https://hub.example.net/"),
        links.getLinks().stream().map(link -> link.getRel() + " " + link.getHref()).toList());
  }

  @Test
  void namesNoHubWhenThereIsNone() {
    Newsroom room = new Newsroom().with(flu);
    room.hub = Optional.empty();
    assertFalse(room.feed("rss.xml").contains("hub"));
    assertFalse(room.feed("atom.xml").contains("hub"));
    assertFalse(room.feed("feed.json").contains("hub"));
  }

  @Test
  void namesAnItemByAnIdThatIsNoAddress() throws FeedException {
    Item item = item();
    assertEquals("tag:news.example.org,2026-07-20:/stories/2026/flu/", item.getGuid().getValue());
    assertFalse(item.getGuid().isPermaLink());
    assertTrue(text.contains("<guid isPermaLink=\"false\">"));
    assertEquals("https://news.example.org/stories/2026/flu/", item.getLink());
  }

  @Test
  void datesHaveAFourDigitYearAndANumericZone() throws FeedException {
    assertTrue(text.contains("<pubDate>Mon, 20 Jul 2026 09:00:00 +0000</pubDate>"), text);
    assertTrue(text.contains("<lastBuildDate>Mon, 20 Jul 2026 09:00:00 +0000</lastBuildDate>"));
    assertEquals(Instant.parse("2026-07-20T09:00:00Z"), item().getPubDate().toInstant());
  }

  @Test
  void describesInPlainWordsAndCarriesTheWholeText() throws FeedException {
    assertEquals(flu.summary, item().getDescription().getValue());
    String content = item().getContent().getValue();
    assertTrue(
        content.contains("<a href=\"https://news.example.org/files/leaflet.pdf\">"), content);
  }

  @Test
  void escapesInPlaceOfCdata() {
    assertFalse(text.contains("CDATA"));
    assertTrue(text.contains("<content:encoded>&lt;figure&gt;"), text);
  }

  @Test
  void creditsEachAuthorWithoutAnAddressOfEmail() throws FeedException {
    DCModule authors = (DCModule) item().getModule(DCModule.URI);
    assertEquals(List.of("Mary Byrne", "Tom Daly"), authors.getCreators());
    assertNull(item().getAuthor());
  }

  @Test
  void sortsByTopic() throws FeedException {
    assertEquals(
        List.of("Flu & you"), item().getCategories().stream().map(Category::getValue).toList());
  }

  @Test
  void carriesTheLeadPictureWithDescriptionAndCredit() throws FeedException {
    MediaEntryModule media = (MediaEntryModule) item().getModule(MediaEntryModule.URI);
    MediaContent picture = media.getMediaContents()[0];
    assertTrue(
        picture.getReference().toString().startsWith("https://news.example.org/images/nurse."));
    assertEquals("image/jpeg", picture.getType());
    assertEquals("image", picture.getMedium());
    assertEquals(1200, picture.getWidth());
    assertEquals(800, picture.getHeight());
    assertEquals("A nurse", picture.getMetadata().getDescription());
    assertEquals("Ann Daly", picture.getMetadata().getCredits()[0].getName());
    assertTrue(text.contains("<media:credit>Ann Daly</media:credit>"));
  }

  @Test
  void enclosesOneFileWithItsRealLength() throws FeedException {
    assertEquals(1, item().getEnclosures().size());
    assertEquals(98765, item().getEnclosures().get(0).getLength());
    assertEquals("image/jpeg", item().getEnclosures().get(0).getType());
  }

  @Test
  void leavesOutTheTextWhenFeedsHoldSummaries() throws FeedException {
    Newsroom room = new Newsroom().with(flu);
    room.full = false;
    Item item = read(room.feed("rss.xml")).getItems().get(0);
    assertNull(item.getContent());
    assertEquals(flu.summary, item.getDescription().getValue());
  }

  @Test
  void anEmptyFeedIsValidAndHasNoDate() throws FeedException {
    String empty = new Newsroom().feed("rss.xml");
    assertEquals(List.of(), read(empty).getItems());
    assertFalse(empty.contains("Date>"));
  }

  @Test
  void isCompactUtf8WithAnXmlDeclarationAndAStylesheetForBrowsers() {
    assertTrue(
        text.startsWith(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<?xml-stylesheet type=\"text/css\" href=\"feed.css\"?><rss "));
    assertFalse(text.contains(">\n  <"));
    assertFalse(text.contains("\r"));
  }

  private Item item() throws FeedException {
    return read(text).getItems().get(0);
  }

  static Channel read(String text) throws FeedException {
    WireFeed feed = new WireFeedInput(false, Locale.ROOT).build(new StringReader(text));
    return (Channel) feed;
  }
}
