package org.tidings.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.markup.Copy;
import org.tidings.markup.Markdown;
import org.tidings.model.Basics;
import org.tidings.model.BodyRef;
import org.tidings.model.Language;
import org.tidings.model.Moment;
import org.tidings.model.Notice;
import org.tidings.model.NoticeSeverity;
import org.tidings.model.Safeguards;
import org.tidings.model.Story;
import org.tidings.model.StoryKind;
import org.tidings.model.Withdrawal;

/** A story or notice for tests: what a test does not care about has a sound value. */
public final class StoryDraft {
  private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

  public final String slug;
  public final Moment date;
  public String title;
  public String summary = "A summary that is long enough for everybody who reads it.";
  public String body = "The clinic opens.\n";
  public Language language = new Language("en");
  public List<String> authors = List.of();
  public List<String> topics = List.of();
  public List<String> places = List.of();
  public List<UrlPath> aliases = List.of();
  public Optional<String> id = Optional.empty();
  public Optional<Moment> updated = Optional.empty();
  public Optional<Moment> expires = Optional.empty();
  public Optional<Withdrawal> withdrawn = Optional.empty();
  public Optional<SourcePath> image = Optional.empty();
  final List<Story.Correction> corrections = new ArrayList<>();
  public boolean draft;

  public StoryDraft(String slug, String date) {
    this.slug = slug;
    this.date = moment(date);
    this.title = "About " + slug;
  }

  /** A moment at a time of day in UTC, or a day alone. */
  public static Moment moment(String text) {
    if (text.length() > 10) {
      Instant at = Instant.parse(text);
      return new Moment(at, at.atZone(DUBLIN).toLocalDate(), false);
    }
    LocalDate day = LocalDate.parse(text);
    return new Moment(day.atStartOfDay(DUBLIN).toInstant(), day, true);
  }

  public StoryDraft corrected(String date, String was, String now) {
    corrections.add(new Story.Correction(moment(date), "correction", was, now, ""));
    return this;
  }

  public StoryDraft withdrawnOn(String date) {
    withdrawn =
        Optional.of(new Withdrawal(moment(date), "consent", "editor", "Gone.", Optional.empty()));
    return this;
  }

  public SourcePath source() {
    String ending = language.code().equals("en") ? ".md" : "." + language + ".md";
    return new SourcePath("content/stories/" + slug + ending);
  }

  public Story story() {
    return new Story(
        basics("/stories/2026/"),
        date,
        authors,
        topics,
        places,
        image.map(file -> new Story.LeadPicture(file, Location.of(source()), Map.of())),
        expires,
        StoryKind.NEWS,
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        corrections,
        "none",
        new Story.Social("", List.of()),
        Safeguards.none());
  }

  public Notice notice(String until) {
    return new Notice(
        basics("/notices/"),
        date,
        date,
        Optional.of(moment(until)),
        Optional.empty(),
        NoticeSeverity.CHANGE,
        places,
        "Ring us.",
        "",
        "",
        "",
        List.of(new Notice.Change("9am", "10am")),
        List.of());
  }

  private Basics basics(String folder) {
    String root = language.code().equals("en") ? "" : "/" + language;
    Copy copy = new Copy(source(), language, title, summary, body, 1);
    return new Basics(
        source(),
        "content/stories/" + slug,
        language,
        slug,
        new UrlPath(root + folder + slug + "/"),
        aliases,
        id,
        title,
        summary,
        updated,
        draft,
        withdrawn,
        Map.of(),
        java.util.Set.of(),
        Markdown.standard().read(copy).outline(),
        new BodyRef(source(), 0, 1, Digest.of(body)));
  }
}
