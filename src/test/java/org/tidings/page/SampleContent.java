package org.tidings.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.model.Basics;
import org.tidings.model.NoticeSeverity;
import org.tidings.model.PictureFacts;
import org.tidings.model.Safeguards;
import org.tidings.model.StandingPage;
import org.tidings.model.Story;
import org.tidings.model.StoryKind;
import org.tidings.model.Withdrawal;

/** What the sample site holds: every kind of entry, every kind of fact. */
final class SampleContent {
  private static final org.tidings.base.Location HERE =
      org.tidings.base.Location.of(new org.tidings.base.SourcePath("content/stories/sample.md"));

  static final String EVIL = "Tide & time </script><!-- \"quoted\" <b>bold</b>";

  private SampleContent() {}

  static Sample fill(Sample sample) {
    sample.picture("logo.png", PictureFacts.none());
    sample.picture(
        "boat.png",
        new PictureFacts(
            "A small boat on calm water",
            false,
            "Tomás Breen / Dunmara Community Health",
            "CC-BY-4.0",
            "Tomás Breen",
            "",
            "none",
            List.of(),
            Map.of(),
            "",
            "",
            "The boat at first light.",
            ""));
    stories(sample);
    notices(sample);
    pages(sample);
    return sample;
  }

  private static void stories(Sample sample) {
    sample.stories.add(rich(sample));
    sample.stories.add(
        sample.story(
            sample.basics(
                "stories/tide.ga.md",
                "An clinic a thagann leis an taoide",
                "Gach dara Máirt téann altra trasna go hInis Garbh.",
                "Tá an citeal ar siúl."),
            "2026-03-10"));
    for (int i = 1; i <= 7; i++) {
      sample.stories.add(
          sample.story(
              sample.basics(
                  "stories/small-" + i + ".md",
                  "A small story, number " + i,
                  "What happened on day " + i + " in a few words that say enough.",
                  "Text."),
              "2026-02-0" + i));
    }
    Story same =
        sample.story(
            sample.basics(
                "stories/same.md",
                EVIL,
                "The same headline again, on another day, as happens.",
                "Text."),
            "2025-12-01");
    sample.stories.add(same);
    sample.stories.add(expired(sample));
    sample.stories.add(withdrawn(sample, "gone", "error", Optional.empty()));
    sample.stories.add(withdrawn(sample, "secret-name", "consent", Optional.empty()));
    sample.stories.add(
        withdrawn(sample, "doubled", "duplicate", Optional.of("/stories/2026/tide/")));
  }

  private static void pages(Sample sample) {
    sample.pages.add(
        new StandingPage(
            sample.basics(
                "pages/about.md",
                "About us",
                "Who we are and what we do here, in short.",
                "## People\n\nWe.\n"),
            Optional.of(1)));
    sample.pages.add(
        new StandingPage(
            sample.basics(
                "pages/about.ga.md",
                "Fúinn",
                "Cé muid féin agus cad a dhéanaimid anseo.",
                "## Daoine\n\nSinne.\n"),
            Optional.of(1)));
  }

  private static Story rich(Sample sample) {
    String body =
        "The kettle goes on.\n\n## Main\n\nText with a [link](small-1.md).\n\n## Sources\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Contents\n\n"
            + "word ".repeat(900);
    Basics basics =
        sample.basics(
            "stories/tide.md",
            EVIL,
            "Every second Tuesday a nurse, a physiotherapist and a cool box of vaccines cross to Inishgarve. In one year they have saved islanders 412 trips to the mainland.",
            body);
    return new Story(
        Sample.with(
            basics,
            List.of(new UrlPath("/2026/old-tide"), new UrlPath("/2026/older.html")),
            Optional.empty()),
        Sample.at("2026-03-10T08:00:00Z"),
        List.of("aine-ruane", "somebody-else"),
        List.of("island-health", "maternity"),
        List.of("kilbrack"),
        Optional.of(
            new Story.LeadPicture(
                new SourcePath("content/images/boat.png"), Location.of(basics.source()), Map.of())),
        Optional.empty(),
        StoryKind.HEALTH_INFORMATION,
        true,
        List.of("A clinic team visits by boat.", "It has seen 126 people."),
        Optional.of(new Story.Quote("I would call it a long day.", "Martin Folan", "fisherman")),
        List.of(
            new Story.SourceNote(
                "Activity report",
                "https://dunmara.example/report",
                "",
                Optional.of(Sample.at("2026-02-28")),
                Optional.of(Sample.at("2026-03-01")),
                false),
            new Story.SourceNote(
                "Interviews with nine islanders",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                false)),
        List.of(
            new Story.Disclosure(
                "sponsored", "Lakeside Motors", "The minibus was lent by Lakeside Motors.")),
        List.of(
            new Story.Correction(
                Sample.at("2026-03-11"),
                "correction",
                "40 minutes",
                "25 minutes",
                "We are sorry.")),
        "assisted",
        new Story.Social("", List.of()),
        safeguards());
  }

  private static Safeguards safeguards() {
    return new Safeguards(
        List.of(
            new Safeguards.Consent(
                HERE,
                "R-1",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                "",
                Optional.empty())),
        Optional.of(new Safeguards.Review(HERE, "aine-ruane", Sample.at("2026-03-09"))),
        Optional.of(Sample.at("2027-03-09")),
        List.of(),
        List.of(
            new Safeguards.Allowance(
                HERE,
                "lie/first-claim",
                "0a1b2c3d",
                "body",
                "checked",
                "aine-ruane",
                Optional.empty(),
                Optional.empty())),
        "",
        false,
        Optional.empty());
  }

  private static Story expired(Sample sample) {
    Story story =
        sample.story(
            sample.basics(
                "stories/old.md",
                "An offer that has ended",
                "It was open until the first of February and is closed now.",
                "Text."),
            "2026-01-05");
    return new Story(
        story.basics(),
        story.published(),
        story.authors(),
        story.topics(),
        story.places(),
        story.image(),
        Optional.of(Sample.end("2026-02-01")),
        story.kind(),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        "none",
        story.social(),
        story.safeguards());
  }

  private static Story withdrawn(Sample sample, String slug, String reason, Optional<String> to) {
    Basics basics =
        sample.basics(
            "stories/" + slug + ".md",
            "The withdrawn " + slug,
            "A summary that nobody should see any more.",
            "");
    return sample.story(
        Sample.withdrawn(
            basics,
            new Withdrawal(
                Sample.at("2026-03-04"), reason, "aine-ruane", "We took this story down.", to)),
        "2026-01-10");
  }

  private static void notices(Sample sample) {
    sample.notices.add(
        sample.notice(
            sample.basics(
                "notices/closed.md",
                "Rathfern X-ray is closed",
                "No X-rays on Friday; go to Dunmara instead.",
                "Details."),
            NoticeSeverity.URGENT,
            "2026-03-12",
            Optional.of(Sample.end("2026-03-13"))));
    sample.notices.add(
        sample.notice(
            sample.basics(
                "notices/late.md",
                "Kilbrack opens at 10am",
                "The doors normally open at 9am, so come later.",
                "## If you need care\n\nGo to Rathfern."),
            NoticeSeverity.CHANGE,
            "2026-03-09",
            Optional.of(Sample.end("2026-03-30"))));
    sample.notices.add(
        sample.notice(
            sample.basics(
                "notices/late.ga.md",
                "Osclaíonn Coill Bhreac ag 10",
                "De ghnáth osclaítear na doirse ag 9.",
                "Sonraí."),
            NoticeSeverity.CHANGE,
            "2026-03-09",
            Optional.of(Sample.end("2026-03-30"))));
    sample.notices.add(
        sample.notice(
            sample.basics(
                "notices/soon.md",
                "New car park from April",
                "The new car park opens at the hospital in April.",
                ""),
            NoticeSeverity.INFO,
            "2026-04-01",
            Optional.empty()));
    sample.notices.add(
        sample.notice(
            sample.basics(
                "notices/over.md",
                "Visiting was shorter",
                "Visiting hours were shorter for a few days.",
                ""),
            NoticeSeverity.CHANGE,
            "2026-03-01",
            Optional.of(Sample.end("2026-03-08"))));
  }
}
