package org.tidings.model;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.base.SourcePath;
import org.tidings.model.Card.Brand;
import org.tidings.model.Card.Kind;
import org.tidings.model.Card.Photo;
import org.tidings.model.Notice.Phase;

/** Writes the social cards of a site in one language. */
public final class CardDesk {
  /** Where a sentence ends and another begins; not after an initial or a title such as "Dr". */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N})%]{2}[.!?…][”’\"]?)(?<!\\b(?:Dr|St|Mr|Mrs|Ms|Prof|No)\\.)"
              + "\\s+(?=[\\p{Lu}“‘\"])");

  private static final String STOPS = ".!?…”’\"";

  private final Site site;
  private final Language language;
  private final Messages messages;
  private final SiteConfig.Look look;
  private final Brand brand;

  /** The desk for what is written in a language. */
  public CardDesk(Site site, Language language) {
    this.site = site;
    this.language = language;
    this.messages = site.messages(language);
    SiteConfig config = site.config();
    this.look = config.look();
    Optional<Picture> mark =
        drawable(look.mark())
            .or(() -> drawable(config.organisation().logo()).filter(CardDesk::isSquare));
    String owner = config.organisation().name().in(language);
    this.brand =
        new Brand(
            config.name().in(language),
            config.tagline().in(language),
            owner.equals(config.name().in(language)) ? "" : owner,
            mark,
            mark.isEmpty() && look.mark().isEmpty());
  }

  private Optional<Picture> drawable(Optional<SourcePath> file) {
    return file.flatMap(source -> Optional.ofNullable(site.pictures().get(source)))
        .filter(Card::canShow);
  }

  /** A wide logo holds letters, which would be too small to read. */
  private static boolean isSquare(Picture logo) {
    return 4 * logo.width() <= 5 * logo.height() && 4 * logo.height() <= 5 * logo.width();
  }

  /** All cards of a site, those of one address once only for every language that shares it. */
  public static List<Card> all(Site site) {
    List<Card> all = new ArrayList<>();
    for (LanguageEdition edition : site.editions()) {
      CardDesk desk = new CardDesk(site, edition.language());
      all.add(desk.card());
      site.entries().stream()
          .filter(entry -> entry.language().equals(edition.language()))
          .filter(entry -> site.state(entry) != State.WITHDRAWN)
          .forEach(entry -> all.add(desk.card(entry)));
    }
    return List.copyOf(all);
  }

  /** The card of the home page, of lists, and of whatever has none of its own. */
  public Card card() {
    String said =
        brand.tagline().isEmpty() ? site.config().description().in(language) : brand.tagline();
    return new Card(
        Kind.SITE,
        "site",
        "",
        "",
        brand.name(),
        said,
        Optional.empty(),
        brand,
        CardColours.panel(look));
  }

  /** An entry's own card; what was withdrawn has that of the site. */
  public Card card(Entry entry) {
    if (site.state(entry) == State.WITHDRAWN) {
      return card();
    }
    if (entry instanceof Story story) {
      return card(story);
    }
    return entry instanceof Notice notice ? card(notice) : panel(entry, "", Optional.empty());
  }

  private Card card(Story story) {
    String topic =
        story.topics().stream()
            .findFirst()
            .map(id -> site.topic(id).name().in(language))
            .orElse("");
    Optional<Photo> photo =
        site.leadPicture(story)
            .filter(Card::canShow)
            .map(picture -> new Photo(picture, credit(picture.facts())));
    return panel(story, topic, photo);
  }

  private Card panel(Entry entry, String label, Optional<Photo> photo) {
    return new Card(
        Kind.STORY,
        entry.basics().slug(),
        label,
        "",
        entry.title(),
        firstSentence(entry.summary()),
        photo,
        brand,
        CardColours.panel(look));
  }

  private String credit(PictureFacts facts) {
    String credit = facts.credit().isEmpty() ? facts.author() : facts.credit();
    return credit.isEmpty() ? "" : messages.text("picture.credit", credit);
  }

  static String firstSentence(String summary) {
    String text = summary.strip();
    int gap = gap(text);
    if (gap < 0) {
      return text;
    }
    Matcher end = SENTENCE.matcher(text);
    return end.find(gap) ? text.substring(0, end.start()) : text;
  }

  /** The first white space behind a stop, if there is any: most summaries are one sentence. */
  private static int gap(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) && STOPS.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private Card card(Notice notice) {
    boolean over = notice.phaseAt(site.asOf()) == Phase.ENDED;
    String tag = messages.text("notice.tag." + (over ? "ended" : notice.severity().word()));
    String places =
        notice.places().stream()
            .map(id -> site.place(id).name().in(language))
            .collect(Collectors.joining(", "));
    boolean urgent = !over && notice.severity() == NoticeSeverity.URGENT;
    return new Card(
        urgent ? Kind.URGENT_NOTICE : Kind.NOTICE,
        notice.basics().slug(),
        tag,
        places,
        notice.title(),
        when(notice),
        Optional.empty(),
        brand,
        CardColours.notice(look, over));
  }

  private String when(Notice notice) {
    String from = when(notice.from());
    return notice
        .until()
        .map(until -> messages.text("feed.notice.until", from, when(until)))
        .orElseGet(() -> messages.text("feed.notice.further", from));
  }

  private String when(Moment moment) {
    if (moment.dayOnly()) {
      return messages.day(moment.day());
    }
    ZonedDateTime local = moment.at().atZone(site.config().timezone());
    return messages.text(
        "date.with-time", messages.day(local.toLocalDate()), messages.time(local.toLocalTime()));
  }
}
