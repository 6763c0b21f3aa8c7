package org.tidings.markup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.model.Basics;
import org.tidings.model.BodyRef;
import org.tidings.model.Content;
import org.tidings.model.Download;
import org.tidings.model.Entry;
import org.tidings.model.Language;
import org.tidings.model.LocalText;
import org.tidings.model.Messages;
import org.tidings.model.Moment;
import org.tidings.model.Organisation;
import org.tidings.model.OrganisationKind;
import org.tidings.model.Outline;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.PictureForm;
import org.tidings.model.Policy;
import org.tidings.model.Safeguards;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;
import org.tidings.model.Sources;
import org.tidings.model.Story;
import org.tidings.model.StoryKind;
import org.tidings.model.Viewing;

/**
 * A small site around one story under test: another story and its Irish twin, one that is not due,
 * three pictures and three downloads.
 */
final class Newsroom {
  static final Language ENGLISH = new Language("en");
  static final Language IRISH = new Language("ga");
  static final SourcePath CASE = new SourcePath("content/stories/case.md");
  static final int FIRST_LINE = 7;

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("footnotes.title", "Footnotes"),
          Map.entry("footnote.back", "Back to the text, note {0}"),
          Map.entry("table.region", "Table"),
          Map.entry("picture.credit", "Picture: {0}"),
          Map.entry("picture.credit-licence", "Picture: {0}, {1}"),
          Map.entry("licence.own-work", "our own work"),
          Map.entry("task.done", "done"),
          Map.entry("task.open", "not done yet"));

  private final Markdown markdown = Markdown.standard();
  private final Map<SourcePath, String> bodies = new HashMap<>();
  private final Map<SourcePath, ProseReading> readings = new HashMap<>();
  private final List<Story> stories = new ArrayList<>();
  private final Site site;

  Newsroom(String body) {
    this(body, PictureFacts.none());
  }

  /** A newsroom whose plain picture has these facts. */
  Newsroom(String body, PictureFacts plain) {
    add(CASE, ENGLISH, "/stories/2026/case/", body);
    add("stories/other.md", ENGLISH, "/stories/2026/other/", "## Opening hours\n\nText.\n");
    add("stories/other.ga.md", IRISH, "/ga/stories/2026/other/", "## Uaireanta oscailte\n");
    add("stories/later.md", ENGLISH, "/stories/2027/later/", "Secret.\n");
    site = Site.of(content(pictures(plain)), Viewing.at(NOW));
  }

  private void add(String file, Language language, String path, String body) {
    add(new SourcePath("content/" + file), language, path, body);
  }

  private void add(SourcePath file, Language language, String path, String body) {
    bodies.put(file, body);
    Copy copy = new Copy(file, language, "A title", "A summary.", body, FIRST_LINE);
    LocalDate day = LocalDate.of(path.contains("2027") ? 2027 : 2026, 1, 10);
    Moment published = new Moment(day.atStartOfDay(ZoneId.of("UTC")).toInstant(), day, true);
    BodyRef ref = new BodyRef(file, 0, FIRST_LINE, Digest.of(body));
    ProseReading reading = markdown.read(copy);
    readings.put(file, reading);
    stories.add(story(basics(copy, path, reading.outline(), ref), published));
  }

  private static Basics basics(Copy copy, String path, Outline outline, BodyRef ref) {
    return new Basics(
        copy.file(),
        copy.file().value(),
        copy.language(),
        "slug",
        new UrlPath(path),
        List.of(),
        Optional.empty(),
        copy.title(),
        copy.summary(),
        Optional.empty(),
        false,
        Optional.empty(),
        Map.of(),
        Set.of(),
        outline,
        ref);
  }

  private static Story story(Basics basics, Moment published) {
    return new Story(
        basics,
        published,
        List.of(),
        List.of("health"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        StoryKind.NEWS,
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        "none",
        new Story.Social("", List.of()),
        Safeguards.none());
  }

  private static Map<SourcePath, Picture> pictures(PictureFacts plain) {
    PictureFacts none = PictureFacts.none();
    PictureFacts nurse =
        none.over(
            Map.of(
                "alt", "A nurse at a door.",
                "credit", "Tomás Breen",
                "licence", "CC-BY-4.0",
                "caption", "The nurse arrives."));
    Map<SourcePath, Picture> pictures = new TreeMap<>();
    picture(pictures, "images/nurse.jpg", nurse);
    picture(pictures, "images/plain.jpg", plain);
    picture(pictures, "stories/beside.jpg", none.over(Map.of("decorative", "true")));
    return pictures;
  }

  private static void picture(Map<SourcePath, Picture> all, String name, PictureFacts facts) {
    SourcePath file = new SourcePath("content/" + name);
    all.put(
        file,
        new Picture(file, 1600, 1000, "image/jpeg", 9, Digest.of(name), PictureForm.PLAIN, facts));
  }

  private static Map<SourcePath, Download> downloads() {
    Map<SourcePath, Download> downloads = new TreeMap<>();
    for (String name : List.of("report.pdf", "annual report.pdf", "talk.mp4")) {
      SourcePath file = new SourcePath("content/files/" + name);
      downloads.put(file, new Download(file, 9, Digest.of(name)));
    }
    return downloads;
  }

  private Content content(Map<SourcePath, Picture> pictures) {
    return new Content(
        config(),
        Map.of(ENGLISH, new Messages(ENGLISH, TEXTS), IRISH, new Messages(IRISH, TEXTS)),
        Map.of(),
        Map.of(),
        Map.of(),
        stories,
        List.of(),
        List.of(),
        pictures,
        downloads());
  }

  private static SiteConfig config() {
    LocalText name = LocalText.of(ENGLISH, "News");
    LocalText none = LocalText.empty();
    Optional<String> nothing = Optional.empty();
    return new SiteConfig(
        name,
        "https://news.example.org/health/",
        List.of(ENGLISH, IRISH),
        ZoneId.of("Europe/Dublin"),
        "IE",
        new Organisation(name, "https://example.org/", Optional.empty(), OrganisationKind.CLINIC),
        none,
        none,
        new SiteConfig.FeedSettings(30, true, nothing),
        new SiteConfig.Permalinks("/stories/{year}/{slug}/", "/notices/{slug}/", "/{slug}/"),
        20,
        List.of(),
        Map.of(),
        new SiteConfig.Contact(nothing, nothing, nothing),
        new Policy(Optional.empty(), false, false, Map.of(), Map.of(), none),
        List.of(),
        SiteConfig.Security.none(),
        new SiteConfig.Identity("news.example.org", Optional.empty()),
        new SiteConfig.Look("full", Map.of(), Optional.empty()),
        none);
  }

  Site site() {
    return site;
  }

  /** The story under test. */
  Entry entry() {
    return site.entry(CASE).orElseThrow();
  }

  /** What reading the story under test gave. */
  ProseReading reading() {
    return Objects.requireNonNull(readings.get(CASE));
  }

  BodyRenderer renderer() {
    return new BodyRenderer(
        site,
        new Sources() {
          @Override
          public String body(BodyRef body) {
            return bodies.getOrDefault(body.file(), "");
          }

          @Override
          public byte[] bytes(SourcePath file, Digest digest) {
            throw new UnsupportedOperationException("no body needs a file's bytes");
          }
        },
        markdown);
  }

  String page() {
    return renderer().page(entry());
  }

  String feed() {
    return renderer().feed(entry());
  }
}
