package org.tidings.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.UrlPath;
import org.tidings.markup.Copy;
import org.tidings.markup.Prose;
import org.tidings.model.Basics;
import org.tidings.model.BodyRef;
import org.tidings.model.Language;
import org.tidings.model.Moment;
import org.tidings.model.Outline;
import org.tidings.model.SiteConfig;
import org.tidings.model.Withdrawal;

/** Reads what stories, notices and standing pages have in common. */
final class BasicsLoader {
  private static final int LONG_TITLE = 110;
  private static final int SHORT_SUMMARY = 40;
  private static final int LONG_SUMMARY = 300;

  private final Fields fields;
  private final Reading reading;
  private final SiteConfig config;
  private final FileName name;
  private final Language language;
  private final String title;
  private final String summary;
  private final Optional<Withdrawal> withdrawn;
  private final IdCheck people;
  private List<LoadedEntry.AliasUse> aliases = List.of();
  private Set<String> names = Set.of();

  BasicsLoader(Fields fields, Library library) {
    this.fields = fields;
    this.reading = fields.reading();
    this.config = library.config();
    this.name = FileName.of(reading.source().file(), config);
    this.language = language();
    this.people = new IdCheck(library, reading);
    this.title = fields.words("title");
    this.summary = fields.words("summary");
    this.withdrawn = fields.group("withdrawn").flatMap(this::withdrawal);
    lengths();
  }

  /** A story taken down for a person's sake must not keep what it said of that person. */
  void emptied(String body) {
    if (withdrawn.isPresent() && withdrawn.get().hidesTitle() && !body.isBlank()) {
      reading.error(
          "delete/withdrawn-incomplete",
          fields.at("withdrawn"),
          "the story is withdrawn for %s, but its text still stands here"
              .formatted(withdrawn.get().reason()),
          "Delete everything below the front matter.");
    }
  }

  /** Notes who is named in what may have to be taken down, while its text is at hand. */
  void named(EntryKind kind, Prose prose) {
    boolean consent = kind == EntryKind.STORY && fields.has("consent");
    if (consent || withdrawn.filter(Withdrawal::hidesTitle).isPresent()) {
      names = SpokenNames.in(prose, title, summary);
    }
  }

  Copy copy(String body, int firstLine) {
    return new Copy(reading.source().file(), language, title, summary, body, firstLine);
  }

  List<LoadedEntry.AliasUse> aliases() {
    return aliases;
  }

  /** All of it; what could not be read has something in its place, and a finding. */
  Basics basics(EntryKind kind, Optional<Moment> date, Outline outline, BodyRef body) {
    String slug = slug().orElse("unknown");
    UrlPath path = path(kind.pattern(config.permalinks()), slug, date);
    aliases = new AliasReader(fields, config, path).read();
    Optional<Moment> updated = fields.moment("updated");
    if (date.isPresent() && updated.isPresent() && updated.get().isBefore(date.get())) {
      reading.error(
          "delete/updated-before-date",
          fields.at("updated"),
          "`updated` is earlier than `date`",
          "Correct one of the two; updated is the day of the last change.");
    }
    return new Basics(
        reading.source().file(),
        name.group(),
        language,
        slug,
        path,
        aliases.stream().map(LoadedEntry.AliasUse::path).toList(),
        fields.text("id"),
        title,
        summary,
        updated,
        fields.truth("draft"),
        withdrawn,
        fields.map("params"),
        names,
        outline,
        body);
  }

  private Language language() {
    Optional<Language> written = fields.read("lang", ConfigLoader::language);
    Language language = written.or(name::suffix).orElse(config.language());
    if (!config.languages().contains(language)) {
      reading.error(
          "language",
          fields.at("lang"),
          "\"%s\" is not a language of this site".formatted(language),
          "Add it to languages in site.yaml, or use one of %s."
              .formatted(LanguageNames.list(config.languages())));
      return config.language();
    }
    if (written.isPresent() && name.suffix().isPresent() && !written.equals(name.suffix())) {
      reading.error(
          "language",
          fields.at("lang"),
          "`lang` says %s, but the file's name says %s"
              .formatted(written.get(), name.suffix().get()),
          "Take out one of the two.");
    }
    return language;
  }

  private void lengths() {
    if (title.length() > LONG_TITLE) {
      reading.warning(
          "title-length",
          fields.at("title"),
          "the title has %s characters".formatted(title.length()),
          "Keep it to %s: feeds and networks cut longer ones.".formatted(LONG_TITLE));
    }
    int length = summary.length();
    if (length > LONG_SUMMARY || (length > 0 && length < SHORT_SUMMARY)) {
      reading.warning(
          "summary-length",
          fields.at("summary"),
          "the summary has %s characters".formatted(length),
          "Write %s to %s: one or two sentences.".formatted(SHORT_SUMMARY, LONG_SUMMARY));
    }
  }

  private Optional<String> slug() {
    Optional<String> written = fields.text("slug");
    if (written.isPresent()) {
      Optional<Fault> fault = Slugs.check(written.get());
      fault.ifPresent(f -> reading.error("slug", fields.at("slug"), f.message(), f.hint()));
      return fault.isPresent() ? Optional.empty() : written;
    }
    Optional<Fault> fault = Slugs.check(name.slug());
    if (fault.isPresent()) {
      reading.error(
          "slug",
          fields.at(),
          "no address can be made from the name of this file",
          "Add a line such as slug: night-clinic.");
      return Optional.empty();
    }
    return Optional.of(name.slug());
  }

  private UrlPath path(String pattern, String slug, Optional<Moment> date) {
    LocalDate day =
        date.map(moment -> moment.at().atZone(config.timezone()).toLocalDate())
            .orElse(LocalDate.EPOCH);
    String path =
        pattern
            .replace("{year}", padded(day.getYear(), 4))
            .replace("{month}", padded(day.getMonthValue(), 2))
            .replace("{day}", padded(day.getDayOfMonth(), 2))
            .replace("{slug}", slug);
    return config.root(language).resolve(path.substring(1));
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  private Optional<Withdrawal> withdrawal(Fields own) {
    Optional<Moment> date = own.moment("date");
    String reason = own.words("reason");
    Optional<String> by = own.text("by");
    by.ifPresent(id -> people.known(id, own.at("by"), date));
    Optional<String> to = own.text("to");
    boolean hidden = reason.equals("consent") || reason.equals("privacy");
    if (!hidden && title.isEmpty()) {
      reading.error(
          "missing-key",
          fields.at(),
          "`title` is missing",
          "Only a story withdrawn for consent or privacy goes without one.");
    }
    if (to.isEmpty() && (reason.equals("superseded") || reason.equals("duplicate"))) {
      reading.error(
          "delete/withdrawn-incomplete",
          own.at(),
          "what takes the place of a story that is %s is not said".formatted(reason),
          "Add to: with the address of the other story.");
    }
    return date.map(at -> new Withdrawal(at, reason, by.orElse(""), own.words("notice"), to));
  }
}
