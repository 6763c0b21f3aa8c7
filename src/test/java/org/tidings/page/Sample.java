package org.tidings.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.markup.BodyRenderer;
import org.tidings.markup.Copy;
import org.tidings.markup.Markdown;
import org.tidings.model.Basics;
import org.tidings.model.BodyRef;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Host;
import org.tidings.model.Language;
import org.tidings.model.LocalText;
import org.tidings.model.Messages;
import org.tidings.model.Moment;
import org.tidings.model.Notice;
import org.tidings.model.NoticeSeverity;
import org.tidings.model.Organisation;
import org.tidings.model.OrganisationKind;
import org.tidings.model.Outline;
import org.tidings.model.Person;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.PictureForm;
import org.tidings.model.Place;
import org.tidings.model.Policy;
import org.tidings.model.Safeguards;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig;
import org.tidings.model.Sources;
import org.tidings.model.StandingPage;
import org.tidings.model.Story;
import org.tidings.model.StoryKind;
import org.tidings.model.Topic;
import org.tidings.model.Viewing;
import org.tidings.model.Withdrawal;
import org.yaml.snakeyaml.Yaml;

/** A small site in two languages, made of values; a test changes what it is about. */
final class Sample {
  static final Language EN = new Language("en");
  static final Language GA = new Language("ga");
  static final Instant NOW = Instant.parse("2026-03-12T09:40:00Z");

  final List<Story> stories = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<StandingPage> pages = new ArrayList<>();
  final Map<SourcePath, Picture> pictures = new LinkedHashMap<>();
  final Map<SourcePath, byte[]> files = new LinkedHashMap<>();
  Optional<SourcePath> mark = Optional.empty();
  private final Map<SourcePath, String> bodies = new LinkedHashMap<>();
  String url = "https://news.dunmara.example/";
  int pagination = 3;
  List<Host> hosts = Host.STANDARD;
  Instant now = NOW;

  /** The site as it stands now. */
  Site site() {
    return Site.of(
        new Content(
            config(),
            Map.of(EN, messages(EN), GA, messages(GA)),
            people(),
            Map.of(
                "island-health",
                    new Topic(
                        "island-health",
                        both("Island health", "Sláinte oileáin"),
                        both("Care that has to cross water first.", "Cúram thar uisce.")),
                "maternity",
                    new Topic("maternity", both("Maternity", "Máithreachas"), LocalText.empty())),
            Map.of("kilbrack", kilbrack()),
            stories,
            notices,
            pages,
            pictures,
            Map.of()),
        Viewing.at(now));
  }

  Sources sources() {
    return new Sources() {
      @Override
      public String body(BodyRef body) {
        return bodies.getOrDefault(body.file(), "");
      }

      @Override
      public byte[] bytes(SourcePath file, Digest digest) {
        return Optional.ofNullable(files.get(file)).orElseThrow();
      }
    };
  }

  BodyRenderer renderer(Site site) {
    return new BodyRenderer(site, sources(), Markdown.standard());
  }

  private SiteConfig config() {
    return new SiteConfig(
        both("Dunmara Health News", "Nuacht Sláinte Dhún Mara"),
        url,
        List.of(EN, GA),
        ZoneId.of("Europe/Dublin"),
        "IE",
        new Organisation(
            LocalText.of(EN, "Dunmara Community Health"),
            "https://dunmara.example/",
            Optional.of(new SourcePath("content/images/logo.png")),
            OrganisationKind.PUBLIC_BODY),
        both("A demonstration site", "Suíomh taispeántais"),
        both(
            "Good news, honestly told, from the hospitals, clinics and people of Dunmara.",
            "Dea-scéala, inste go macánta, ó ospidéil, clinicí agus muintir Dhún Mara."),
        new SiteConfig.FeedSettings(30, true, Optional.empty()),
        new SiteConfig.Permalinks("/stories/{year}/{slug}/", "/notices/{slug}/", "/{slug}/"),
        pagination,
        List.of("email", "whatsapp", "mastodon"),
        Map.of("mastodon", "https://social.example/@dunmara", "x", "https://x.com/dunmara"),
        new SiteConfig.Contact(
            Optional.of("news@dunmara.example"), Optional.of("020 910 1101"), Optional.empty()),
        new Policy(Optional.empty(), false, false, Map.of(), Map.of(), LocalText.empty()),
        hosts,
        SiteConfig.Security.none(),
        new SiteConfig.Identity("dunmara.example", Optional.empty()),
        new SiteConfig.Look("system", Map.of(), mark),
        LocalText.empty());
  }

  private static Map<String, Person> people() {
    return Map.of(
        "aine-ruane",
        new Person(
            "aine-ruane",
            "Áine Ruane",
            both("Community reporter", "Tuairisceoir pobail"),
            both("Áine reports from the islands.", "Tuairiscíonn Áine ó na hoileáin."),
            Optional.empty(),
            Optional.of("https://aine.example/"),
            Optional.of("@aine@social.example"),
            Optional.empty(),
            LocalText.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of("author")));
  }

  private static Place kilbrack() {
    return new Place(
        "kilbrack",
        both("Kilbrack", "Coill Bhreac"),
        LocalText.of(EN, "Pier Road, Kilbrack"),
        Optional.of("Co. Dunmara"),
        Optional.empty(),
        Optional.empty(),
        Optional.of("020 910 1144"),
        List.of(
            new Place.Hours(
                both("Monday to Friday", "Luan go hAoine"), LocalText.of(EN, "9am to 5pm"))),
        Optional.of("https://map.example/kilbrack"));
  }

  static LocalText both(String english, String irish) {
    Map<Language, String> texts = new LinkedHashMap<>();
    texts.put(EN, english);
    texts.put(GA, irish);
    return new LocalText(texts);
  }

  static Messages messages(Language language) {
    return new Messages(language, texts(language.code()));
  }

  static Map<String, String> texts(String language) {
    try {
      Map<String, String> texts =
          new Yaml().load(Files.readString(Path.of("templates/i18n/" + language + ".yaml")));
      return texts;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Basics basics(String file, String title, String summary, String body) {
    SourcePath source = new SourcePath("content/" + file);
    boolean irish = file.endsWith(".ga.md");
    Language language = irish ? GA : EN;
    String group = file.replaceFirst("(\\.ga)?\\.md$", "");
    String slug = group.substring(group.lastIndexOf('/') + 1);
    String folder =
        file.startsWith("stories") ? "stories/2026/" : file.startsWith("notices") ? "notices/" : "";
    Outline outline =
        Markdown.standard().read(new Copy(source, language, title, summary, body, 1)).outline();
    bodies.put(source, body);
    return new Basics(
        source,
        group,
        language,
        slug,
        new UrlPath((irish ? "/ga/" : "/") + folder + slug + "/"),
        List.of(),
        Optional.empty(),
        title,
        summary,
        Optional.empty(),
        false,
        Optional.empty(),
        Map.of(),
        Set.of(),
        outline,
        new BodyRef(source, 0, 1, Digest.of(body)));
  }

  static Basics withdrawn(Basics basics, Withdrawal withdrawal) {
    return with(basics, basics.aliases(), Optional.of(withdrawal));
  }

  static Basics with(Basics b, List<UrlPath> aliases, Optional<Withdrawal> withdrawal) {
    return new Basics(
        b.source(),
        b.group(),
        b.language(),
        b.slug(),
        b.path(),
        aliases,
        b.id(),
        b.title(),
        b.summary(),
        b.updated(),
        b.draft(),
        withdrawal,
        b.params(),
        b.names(),
        b.outline(),
        b.body());
  }

  static Moment at(String text) {
    if (text.length() > 10) {
      Instant at = Instant.parse(text);
      return new Moment(at, LocalDate.parse(text.substring(0, 10)), false);
    }
    LocalDate day = LocalDate.parse(text);
    return new Moment(day.atStartOfDay(ZoneId.of("Europe/Dublin")).toInstant(), day, true);
  }

  static Moment end(String text) {
    LocalDate day = LocalDate.parse(text);
    return new Moment(
        day.plusDays(1).atStartOfDay(ZoneId.of("Europe/Dublin")).toInstant(), day, true);
  }

  /** A plain story. */
  Story story(Basics basics, String date) {
    return new Story(
        basics,
        at(date),
        List.of("aine-ruane"),
        List.of("island-health"),
        List.of("kilbrack"),
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

  Notice notice(Basics basics, NoticeSeverity severity, String from, Optional<Moment> until) {
    return new Notice(
        basics,
        at("2026-03-01"),
        at(from),
        until,
        Optional.empty(),
        severity,
        List.of("kilbrack"),
        "Come at 10am or later.",
        "Anyone attending the clinics",
        "The heating is being replaced",
        "020 910 1144",
        List.of(new Notice.Change("9am to 5.30pm", "10am to 5.30pm")),
        List.of(
            new Notice.Update(at("2026-03-05T12:00:00Z"), "End date moved."),
            new Notice.Update(at("2026-03-11T17:05:00Z"), "Moved again.")));
  }

  Picture picture(String file, PictureFacts facts) {
    Picture picture =
        new Picture(
            new SourcePath("content/images/" + file),
            1600,
            1000,
            "image/png",
            1000,
            Digest.of(file),
            PictureForm.PLAIN,
            facts);
    pictures.put(picture.source(), picture);
    return picture;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Entries of every kind in both languages. */
  static Sample full() {
    return SampleContent.fill(new Sample());
  }

  List<Entry> entries() {
    List<Entry> all = new ArrayList<>(stories);
    all.addAll(notices);
    all.addAll(pages);
    return all;
  }
}
