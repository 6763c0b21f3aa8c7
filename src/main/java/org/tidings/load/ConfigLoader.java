package org.tidings.load;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Findings;
import org.tidings.base.Nearest;
import org.tidings.base.SourcePath;
import org.tidings.model.Host;
import org.tidings.model.Language;
import org.tidings.model.Moment;
import org.tidings.model.Organisation;
import org.tidings.model.OrganisationKind;
import org.tidings.model.SiteConfig;
import org.tidings.model.SiteConfig.Contact;
import org.tidings.model.SiteConfig.FeedSettings;
import org.tidings.model.SiteConfig.Identity;
import org.tidings.model.SiteConfig.Look;
import org.tidings.model.SiteConfig.Permalinks;
import org.tidings.model.SiteConfig.Tint;

/**
 * Reads {@code site.yaml}. What can't be read gets its default, so that all other files can still
 * be checked.
 */
final class ConfigLoader {
  private static final String NO_ADDRESS = "https://example.invalid/";
  private static final List<String> SHARE =
      List.of("facebook", "x", "linkedin", "whatsapp", "bluesky", "mastodon", "email");

  private final Fields fields;
  private final Shelf shelf;

  private ConfigLoader(Fields fields, Shelf shelf) {
    this.fields = fields;
    this.shelf = shelf;
  }

  static SiteConfig load(YamlFile file, Shelf shelf) {
    YamlNode.Mapping mapping =
        file.fields().orElseGet(() -> new YamlNode.Mapping(new Span(1, 1, 2), List.of()));
    Ground start = new Ground(ZoneOffset.UTC, List.of(new Language("en")));
    Reading quiet = new Reading(file.reading().source(), "config", new Findings());
    Fields first = new Fields(mapping, SiteFields.TABLE, quiet, start);
    Ground ground = new Ground(ConfigLoader.zone(first), languages(first));
    return new ConfigLoader(new Fields(mapping, SiteFields.TABLE, file.reading(), ground), shelf)
        .config();
  }

  private SiteConfig config() {
    String url = url();
    return new SiteConfig(
        fields.localText("name"),
        url,
        languages(fields),
        zone(fields),
        country(),
        organisation(url),
        fields.localText("tagline"),
        fields.localText("description"),
        feeds(),
        permalinks(),
        fields.number("pagination", 1, 1000).orElse(20),
        fields.has("share") ? fields.texts("share") : SHARE,
        social(),
        contact(),
        PolicyLoader.policy(fields.group("policy")),
        fields.has("hosts") ? hosts() : Host.STANDARD,
        SecurityLoader.security(fields.group("security")),
        identity(url),
        look(),
        fields.localText("care"));
  }

  private List<Host> hosts() {
    return fields.texts("hosts").stream()
        .flatMap(word -> Words.of(Host.values(), Host::word, word).stream())
        .distinct()
        .toList();
  }

  private static ZoneId zone(Fields fields) {
    return fields.read("timezone", ConfigLoader::zoneNamed).orElse(ZoneOffset.UTC);
  }

  private static Attempt<ZoneId> zoneNamed(String name) {
    if (ZoneId.getAvailableZoneIds().contains(name)) {
      return Attempt.of(ZoneId.of(name));
    }
    List<String> near = Nearest.of(name, ZoneId.getAvailableZoneIds());
    return Attempt.not(
        "there is no time zone \"%s\"".formatted(name),
        near.isEmpty()
            ? "Write continent and city, such as Europe/Dublin."
            : "Did you mean %s?".formatted(String.join(" or ", near)));
  }

  private static List<Language> languages(Fields fields) {
    List<Language> languages = new ArrayList<>();
    fields.read("language", ConfigLoader::language).ifPresent(languages::add);
    for (YamlNode.Scalar item : fields.items("languages")) {
      Attempt<Language> language = language(item.text());
      language
          .fault()
          .ifPresent(
              fault -> fields.reading().error("value", item.at(), fault.message(), fault.hint()));
      language.value().filter(l -> !languages.contains(l)).ifPresent(languages::add);
    }
    return languages.isEmpty() ? List.of(new Language("en")) : List.copyOf(languages);
  }

  static Attempt<Language> language(String code) {
    return Language.isCode(code)
        ? Attempt.of(new Language(code))
        : Attempt.not(
            "\"%s\" is not a language code".formatted(Shown.brief(code)),
            "Write a code such as en, ga or en-IE.");
  }

  private String url() {
    return fields
        .read("url", HomeAddress::read)
        .map(url -> url.endsWith("/") ? url : url + "/")
        .orElse(NO_ADDRESS);
  }

  private String country() {
    Optional<String> country = fields.text("country");
    if (country.isEmpty()) {
      fields
          .reading()
          .warning(
              "missing-key",
              fields.at(),
              "`country` is missing; it is taken to be IE",
              "Add a line such as country: IE.");
    } else if (!country.get().matches("[A-Z]{2}")) {
      fields
          .reading()
          .error(
              "value",
              fields.at("country"),
              "\"%s\" is not a country code".formatted(country.get()),
              "Write two capitals, such as IE or GB (ISO 3166).");
    }
    return country.filter(code -> code.matches("[A-Z]{2}")).orElse("IE");
  }

  private Organisation organisation(String url) {
    Optional<Fields> group = fields.group("organisation");
    if (group.isEmpty()) {
      return new Organisation(
          fields.localText("name"), url, Optional.empty(), OrganisationKind.OTHER);
    }
    Fields own = group.get();
    Optional<SourcePath> logo = PictureNames.read(own, "logo", shelf);
    if (!own.has("logo")) {
      own.reading()
          .warning(
              "missing-key",
              own.at(),
              "the organisation has no `logo`",
              "Add a line such as logo: images/logo.png; feeds and cards show it.");
    }
    String kind = own.words("kind");
    return new Organisation(
        own.localText("name"),
        own.read("url", WebAddress::read).orElse(url),
        logo,
        Words.of(OrganisationKind.values(), OrganisationKind::word, kind)
            .orElse(OrganisationKind.OTHER));
  }

  private FeedSettings feeds() {
    Optional<Fields> group = fields.group("feeds");
    return new FeedSettings(
        group.flatMap(own -> own.number("items", 1, 1000)).orElse(30),
        !group.map(own -> own.words("content")).orElse("").equals("summary"),
        group.flatMap(own -> own.read("hub", WebAddress::read)));
  }

  private Permalinks permalinks() {
    Optional<Fields> group = fields.group("permalinks");
    return new Permalinks(
        pattern(group, "stories", "/stories/{year}/{slug}/"),
        pattern(group, "notices", "/notices/{slug}/"),
        pattern(group, "pages", "/{slug}/"));
  }

  private static String pattern(Optional<Fields> group, String name, String standard) {
    return group
        .flatMap(own -> own.read(name, text -> PermalinkPattern.read(text, !name.equals("pages"))))
        .orElse(standard);
  }

  private Map<String, String> social() {
    Map<String, String> social = new LinkedHashMap<>();
    fields
        .group("social")
        .ifPresent(
            own -> {
              for (Field field : SiteFields.TABLE.own("social").parts()) {
                own.read(field.name(), WebAddress::read)
                    .ifPresent(address -> social.put(field.name(), address));
              }
            });
    return social;
  }

  private Contact contact() {
    Optional<Fields> group = fields.group("contact");
    return new Contact(
        group.flatMap(own -> own.read("email", MailAddress::read)),
        group.flatMap(own -> own.text("phone")),
        group.flatMap(own -> own.read("form", WebAddress::read)));
  }

  private Identity identity(String url) {
    Optional<Fields> group = fields.group("identity");
    String host = URI.create(url).getHost();
    Optional<LocalDate> since = group.flatMap(own -> own.moment("since")).map(Moment::day);
    return new Identity(
        group.flatMap(own -> own.text("authority")).orElse(host == null ? "example.invalid" : host),
        since);
  }

  private Look look() {
    Map<String, Tint> colours = new LinkedHashMap<>();
    fields
        .group("colours")
        .ifPresent(
            own -> {
              for (Field field : SiteFields.TABLE.own("colours").parts()) {
                own.read(field.name(), Colour::read)
                    .ifPresent(
                        shade ->
                            colours.put(
                                field.name(),
                                new Tint(shade, own.reading().at(own.at(field.name())))));
              }
            });
    String fonts = fields.words("fonts");
    return new Look(
        fonts.isEmpty() ? "full" : fonts, colours, PictureNames.read(fields, "mark", shelf));
  }
}
