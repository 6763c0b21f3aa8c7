package org.tidings.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.base.OutputPath;
import org.tidings.base.Parallel;
import org.tidings.base.UrlPath;
import org.tidings.model.Published;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.output.Manifest;
import org.tidings.output.Plan;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

class LedgerTest {
  private static final UrlPath STORY = new UrlPath("/stories/2026/flu/");

  /** A file with a line of its own. */
  private record Line(Optional<Published> published, String name) implements Artifact {
    @Override
    public OutputPath path() {
      return new OutputPath(name);
    }

    @Override
    public Record inputs() {
      return this;
    }

    @Override
    public Rank rank() {
      return Rank.PAGE;
    }

    @Override
    public String owner() {
      return name;
    }

    @Override
    public void writeTo(OutputStream out) {
      throw new IllegalStateException("only planned");
    }
  }

  @Test
  void saysOfEachAddressWhatIsKnownSortedByPath() {
    Instant first = Instant.parse("2026-07-20T09:00:00Z");
    Published story =
        new Published(
            STORY, "tag:x", "story", "live", Optional.of(first), Optional.of(first), "t", "f", "");
    Published moved =
        new Published(
            new UrlPath("/old/"),
            "tag:x",
            "redirect",
            "moved",
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "/stories/2026/flu/");
    assertEquals(
        "{\"path\":\"/files/a.pdf\",\"kind\":\"file\",\"state\":\"live\"}\n"
            + "{\"path\":\"/old/\",\"id\":\"tag:x\",\"kind\":\"redirect\",\"state\":\"moved\","
            + "\"to\":\"/stories/2026/flu/\"}\n"
            + "{\"path\":\"/stories/2026/flu/\",\"id\":\"tag:x\",\"kind\":\"story\","
            + "\"state\":\"live\",\"first\":\"2026-07-20T09:00:00Z\","
            + "\"updated\":\"2026-07-20T09:00:00Z\",\"text\":\"t\",\"facts\":\"f\"}\n",
        ledger(
            new Line(Optional.of(story), "stories/2026/flu/index.html"),
            new Line(Optional.empty(), ".nojekyll"),
            new Line(Optional.of(moved), "old/index.html"),
            new Line(
                Optional.of(Published.plain(new UrlPath("/files/a.pdf"), "file")), "files/a.pdf")));
  }

  @Test
  void doesNotKnowThePathBelowWhichTheSiteLies() {
    Newsroom room = new Newsroom();
    String here = Newsroom.written(Ledger.of(plan()));
    room.url = "https://example.org/news/";
    assertEquals(here, Newsroom.written(Ledger.of(plan())));
  }

  @Test
  void theSummaryCountsAStoryInTwoLanguagesOnce() {
    StoryDraft irish = new StoryDraft("flu", "2026-07-20");
    irish.language = Newsroom.GA;
    Newsroom room =
        new Newsroom()
            .with(
                new StoryDraft("flu", "2026-07-20"), irish, new StoryDraft("coming", "2027-01-01"))
            .withNotice(new StoryDraft("closed", "2026-07-20"), "2026-07-21");
    room.languages = List.of(Newsroom.EN, Newsroom.GA);
    Manifest manifest = Manifest.empty();
    assertEquals(
        """
        {
          "generator" : "Tidings 1.2.3",
          "content" : "%s",
          "stories" : 1,
          "notices" : 1,
          "nextChange" : "2027-01-01T00:00:00Z"
        }
        """
            .formatted(manifest.content()),
        summary(room.site(), manifest));
  }

  @Test
  void theSummaryLeavesOutANextChangeThatNeverComes() {
    Newsroom room = new Newsroom().with(new StoryDraft("flu", "2026-07-20"));
    assertFalse(summary(room.site(), Manifest.empty()).contains("nextChange"));
  }

  private static String summary(Site site, Manifest manifest) {
    return new String(Ledger.tidings(site, "1.2.3").bytes(manifest), StandardCharsets.UTF_8);
  }

  private static String ledger(Artifact... artifacts) {
    return Newsroom.written(Ledger.of(plan(artifacts)));
  }

  private static Plan plan(Artifact... artifacts) {
    return Plan.of(List.of(site -> List.of(artifacts)), new Newsroom().site(), new Parallel(1))
        .value();
  }
}
