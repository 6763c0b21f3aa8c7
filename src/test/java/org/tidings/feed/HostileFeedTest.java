package org.tidings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.io.FeedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.base.Diagnostic;
import org.tidings.base.Severity;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class HostileFeedTest {
  private static final List<String> TITLES =
      List.of(
          "ends ]]> here",
          "</title></item></channel>",
          "a & b &amp; c &lt;",
          "\"quotes\" 'and' more",
          "emoji 🙂 and \uD83D\uDC69\u200D⚕️",
          "right to left: \u202Bשלום\u202C",
          "<!-- not a comment -->",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
          "${7*7} <#assign x=1>");

  @Test
  void anyTitleComesBackAsItWas() throws FeedException {
    for (String title : TITLES) {
      StoryDraft story = new StoryDraft("story", "2026-07-20");
      story.title = title;
      story.summary = title;
      Newsroom room = new Newsroom().with(story);
      var item = RssFeedTest.read(room.feed("rss.xml")).getItems().get(0);
      assertEquals(title, item.getTitle());
      assertEquals(title, item.getDescription().getValue());
      var entry = AtomFeedTest.read(room.feed("atom.xml")).getEntries().get(0);
      assertEquals(title, entry.getTitle());
      assertEquals(title, entry.getSummary().getValue());
      assertEquals(title, JsonFeedTest.items(room.feed("feed.json")).get(0).text("title"));
    }
  }

  @Test
  void whatXmlForbidsIsDroppedWithAWarningThatNamesTheStory() throws FeedException {
    StoryDraft title = new StoryDraft("in-title", "2026-07-20");
    title.title = "Flu\u0008 jab\uFFFF";
    StoryDraft summary = new StoryDraft("in-summary", "2026-07-19");
    summary.summary = "A bell\u0007 in a summary.";
    summary.body = "Text\u0001 here\u001F.\n";
    Newsroom room = new Newsroom().with(title, summary, new StoryDraft("clean", "2026-07-18"));
    for (FeedFormat format : FeedFormat.values()) {
      List<Diagnostic> found = Inspecting.of(room, format.file());
      assertEquals(
          List.of("content/stories/in-summary.md", "content/stories/in-title.md"),
          found.stream().map(finding -> finding.at().file().value()).toList());
      for (Diagnostic finding : found) {
        assertEquals("feed/forbidden-character", finding.rule().name());
        assertEquals(Severity.WARNING, finding.severity());
      }
    }
    assertEquals("Flu jab", RssFeedTest.read(room.feed("rss.xml")).getItems().get(0).getTitle());
    assertTrue(
        JsonFeedTest.items(room.feed("feed.json"))
            .get(1)
            .text("content_html")
            .contains("Text here."));
  }

  @Test
  void aHalfOfACharacterIsDroppedToo() {
    StoryDraft story = new StoryDraft("half", "2026-07-20");
    story.title = "Half \uD83D emoji";
    Newsroom room = new Newsroom().with(story);
    assertFalse(room.feed("rss.xml").contains("\uD83D "));
    assertEquals(1, Inspecting.of(room, "atom.xml").size());
  }

  @Test
  void scriptsFormsStylesAndClassNamesStayOut() {
    StoryDraft story = new StoryDraft("story", "2026-07-20");
    story.body =
        """
        <script>alert(1)</script>
        <form action="/x"><input name="a"></form>
        <p class="big" style="color:red" onclick="x()">Html</p>

        Text and [bad](javascript:alert(1)).
        """;
    String html =
        JsonFeedTest.items(new Newsroom().with(story).feed("feed.json"))
            .get(0)
            .text("content_html");
    for (String word :
        List.of("<script", "<form", "<input", "class=", "style=", "onclick", "javascript:")) {
      assertFalse(html.contains(word), html);
    }
    assertTrue(html.contains("Text"), html);
  }
}
