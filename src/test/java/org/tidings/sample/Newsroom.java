package org.tidings.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.feed.FeedProducers;
import org.tidings.markup.BodyRenderer;
import org.tidings.markup.Markdown;
import org.tidings.model.BodyRef;
import org.tidings.model.Content;
import org.tidings.model.Download;
import org.tidings.model.Language;
import org.tidings.model.LocalText;
import org.tidings.model.Messages;
import org.tidings.model.Notice;
import org.tidings.model.Organisation;
import org.tidings.model.OrganisationKind;
import org.tidings.model.Person;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.PictureForm;
import org.tidings.model.Policy;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;
import org.tidings.model.Sources;
import org.tidings.model.Story;
import org.tidings.model.Topic;
import org.tidings.model.Viewing;
import org.tidings.output.Artifact;

/** A small site for tests, with its feeds written as text. */
public final class Newsroom {
  public static final Language EN = new Language("en");
  public static final Language GA = new Language("ga");
  public static final SourcePath LOGO = new SourcePath("content/images/logo.png");
  public static final SourcePath NURSE = new SourcePath("content/images/nurse.jpg");
  public static final SourcePath LEAFLET = new SourcePath("content/files/leaflet.pdf");

  public String url = "https://news.example.org/";
  public String authority = "news.example.org";
  public List<Language> languages = List.of(EN);
  public int items = 30;
  public boolean full = true;
  public Optional<String> hub = Optional.of("https://hub.example.net/");
  public String now = "2026-12-01T00:00:00Z";
  private final List<Story> stories = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final Map<SourcePath, String> bodies = new HashMap<>();

  public Newsroom with(StoryDraft... drafts) {
    for (StoryDraft draft : drafts) {
      stories.add(draft.story());
      bodies.put(draft.source(), draft.body);
    }
    return this;
  }

  public Newsroom withNotice(StoryDraft draft, String until) {
    notices.add(draft.notice(until));
    bodies.put(draft.source(), draft.body);
    return this;
  }

  public Site site() {
    Content content =
        new Content(
            config(),
            words(),
            Map.of("mary", person("mary", "Mary Byrne")),
            Map.of("flu", new Topic("flu", LocalText.of(EN, "Flu & you"), LocalText.empty())),
            Map.of(),
            stories,
            notices,
            List.of(),
            Map.of(LOGO, picture(LOGO, "", ""), NURSE, picture(NURSE, "A nurse", "Ann Daly")),
            Map.of(LEAFLET, new Download(LEAFLET, 4321, Digest.of("leaflet"))));
    return Site.of(content, Viewing.at(Instant.parse(now)));
  }

  public List<Artifact> artifacts() {
    Site site = site();
    return FeedProducers.all(new BodyRenderer(site, sources(), Markdown.standard()), Picture::bytes)
        .stream()
        .flatMap(producer -> producer.artifacts(site).stream())
        .toList();
  }

  /** Every feed, by path. */
  public Map<String, String> feeds() {
    Map<String, String> feeds = new TreeMap<>();
    artifacts().forEach(artifact -> feeds.put(artifact.path().value(), written(artifact)));
    return feeds;
  }

  public String feed(String path) {
    return artifacts().stream()
        .filter(artifact -> artifact.path().value().equals(path))
        .map(Newsroom::written)
        .findFirst()
        .orElseThrow();
  }

  public static String written(Artifact artifact) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      artifact.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Sources sources() {
    return new Sources() {
      @Override
      public String body(BodyRef body) {
        return bodies.getOrDefault(body.file(), "");
      }

      @Override
      public byte[] bytes(SourcePath file, Digest digest) {
        throw new IllegalStateException("feeds hold no files");
      }
    };
  }

  private SiteConfig config() {
    return new SiteConfig(
        LocalText.of(EN, "Dunmara Health News"),
        url,
        languages,
        ZoneId.of("Europe/Dublin"),
        "IE",
        new Organisation(
            LocalText.of(EN, "Dunmara Community Health"),
            "https://dunmara.example/",
            Optional.of(LOGO),
            OrganisationKind.CLINIC),
        LocalText.empty(),
        LocalText.of(EN, "News of our clinics"),
        new SiteConfig.FeedSettings(items, full, hub),
        new SiteConfig.Permalinks("/stories/{year}/{slug}/", "/notices/{slug}/", "/{slug}/"),
        20,
        List.of(),
        Map.of(),
        new SiteConfig.Contact(Optional.empty(), Optional.empty(), Optional.empty()),
        new Policy(Optional.empty(), false, false, Map.of(), Map.of(), LocalText.empty()),
        List.of(),
        SiteConfig.Security.none(),
        new SiteConfig.Identity(authority, Optional.<LocalDate>empty()),
        new SiteConfig.Look("full", Map.of(), Optional.empty()),
        LocalText.empty());
  }

  private static Person person(String id, String name) {
    return new Person(
        id,
        name,
        LocalText.empty(),
        LocalText.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LocalText.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Picture picture(SourcePath file, String alt, String credit) {
    PictureFacts facts =
        new PictureFacts(
            alt,
            false,
            credit,
            credit.isEmpty() ? "" : "CC-BY-4.0",
            "",
            "",
            "",
            List.of(),
            Map.of(),
            "",
            "",
            "",
            "");
    String type = file.extension().equals("png") ? "image/png" : "image/jpeg";
    return new Picture(
        file, 1200, 800, type, 98765, Digest.of(file.value()), PictureForm.PLAIN, facts);
  }

  private Map<Language, Messages> words() {
    Map<String, String> texts = new HashMap<>();
    texts.put("date.day", "{0} {1} {2}");
    for (int month = 1; month <= 12; month++) {
      texts.put("month." + month, "month" + month);
    }
    for (String key :
        List.of(
            "correction.kind.correction=Correction",
            "feed.correction.correction=Correction, {0}:",
            "feed.correction.was=It said: {0}.",
            "feed.correction.now=It should have said: {0}.",
            "feed.notices=Service notices",
            "feed.corrections=Corrections",
            "notice.tag.change=Change",
            "notice.tag.ended=Ended",
            "date.with-time={0}, {1}",
            "date.time={0}{1}",
            "time.am=am",
            "time.pm=pm",
            "feed.notice.until=From {0} until {1}.",
            "feed.notice.was=Before: {0}",
            "feed.notice.now=Now: {0}",
            "picture.credit=Picture: {0}",
            "picture.credit-licence=Picture: {0}, {1}",
            "footnotes.title=Footnotes",
            "footnote.back=Back to {0}",
            "table.region=Table")) {
      texts.put(key.substring(0, key.indexOf('=')), key.substring(key.indexOf('=') + 1));
    }
    Map<Language, Messages> words = new LinkedHashMap<>();
    languages.forEach(language -> words.put(language, new Messages(language, texts)));
    return words;
  }
}
