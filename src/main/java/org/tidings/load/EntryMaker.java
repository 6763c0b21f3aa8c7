package org.tidings.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.model.Basics;
import org.tidings.model.Entry;
import org.tidings.model.Moment;
import org.tidings.model.Notice;
import org.tidings.model.NoticeSeverity;
import org.tidings.model.StandingPage;
import org.tidings.model.Story;
import org.tidings.model.StoryKind;

/** Makes a story, a notice or a standing page of its fields. */
final class EntryMaker {
  /** Stands for a date that could not be read; such an entry is left out. */
  private static final Moment UNKNOWN = new Moment(Instant.EPOCH, LocalDate.EPOCH, true);

  private final Fields fields;
  private final Reading reading;
  private final Library library;
  private final IdCheck ids;
  private final String body;

  EntryMaker(Fields fields, Library library, String body) {
    this.fields = fields;
    this.reading = fields.reading();
    this.library = library;
    this.ids = new IdCheck(library, reading);
    this.body = body;
  }

  Entry make(EntryKind kind, Basics basics, Optional<Moment> date) {
    return switch (kind) {
      case STORY -> story(basics, date);
      case NOTICE -> notice(basics, date.orElse(UNKNOWN));
      case PAGE -> new StandingPage(basics, fields.number("nav", 0, 9999));
    };
  }

  private Story story(Basics basics, Optional<Moment> date) {
    Moment published = date.orElse(UNKNOWN);
    SafeguardLoader safeguards = new SafeguardLoader(fields, ids, published);
    String ai = fields.words("ai");
    return new Story(
        basics,
        published,
        authors(date),
        ids.topics(fields.items("topics")),
        ids.places(fields.items("places")),
        new LeadPictures(fields, library.shelf()).read(),
        expires(published),
        Words.of(StoryKind.values(), StoryKind::word, fields.words("kind")).orElse(StoryKind.NEWS),
        fields.truth("featured"),
        points(),
        basics.withdrawn().isEmpty() ? quote() : Optional.empty(),
        safeguards.sources(),
        safeguards.disclosure(),
        safeguards.corrections(),
        ai.isEmpty() ? "none" : ai,
        social(),
        safeguards.safeguards(content(basics)));
  }

  /** What approvals are bound to, on a site that wants them. */
  private Optional<Digest> content(Basics basics) {
    return library.config().policy().approvals()
        ? Optional.of(FieldDigest.of(fields.written(), basics.body().digest()))
        : Optional.empty();
  }

  private List<String> authors(Optional<Moment> date) {
    List<YamlNode.Scalar> authors = fields.items("authors");
    authors.forEach(id -> ids.known(id.text(), id.at(), date));
    return IdCheck.shared(authors);
  }

  private Optional<Moment> expires(Moment published) {
    Optional<Moment> expires = fields.end("expires");
    if (expires.isPresent() && expires.get().compareTo(published) <= 0) {
      reading.error(
          "order",
          fields.at("expires"),
          "it would expire before it goes live",
          "Write a day after `date`, or delete the line.");
    }
    return expires;
  }

  private Optional<Story.Quote> quote() {
    return fields.group("quote").flatMap(quote -> new QuoteReader(body).read(quote));
  }

  private List<String> points() {
    List<String> points = fields.texts("points");
    if (points.size() > 3) {
      reading.error(
          "too-many",
          fields.at("points"),
          "there are %s points; the short version has at most 3".formatted(points.size()),
          "Keep the three that matter most.");
    }
    return points;
  }

  private Story.Social social() {
    Optional<Fields> group = fields.group("social");
    return new Story.Social(
        group.map(own -> own.words("text")).orElse(""),
        group.map(own -> own.texts("hashtags")).orElse(List.of()));
  }

  private Notice notice(Basics basics, Moment published) {
    Optional<Moment> from = fields.moment("from");
    boolean open = fields.text("until").filter("further-notice"::equals).isPresent();
    Optional<Moment> until = open ? Optional.empty() : until();
    Optional<Moment> review = fields.moment("review_by");
    if (open && review.isEmpty()) {
      reading.error(
          "missing-key",
          fields.at("until"),
          "`until: further-notice` wants a `review_by`, so that nobody forgets the notice",
          "Add a line such as review_by: 2026-11-20.");
    }
    if (from.isPresent() && until.isPresent() && until.get().compareTo(from.get()) <= 0) {
      reading.error(
          "order",
          fields.at("until"),
          "the notice would end before it begins",
          "Write a day after `from`.");
    }
    return new Notice(
        basics,
        published,
        from.orElse(published),
        until,
        review,
        Words.of(NoticeSeverity.values(), NoticeSeverity::word, fields.words("severity"))
            .orElse(NoticeSeverity.INFO),
        ids.places(fields.items("places")),
        fields.words("action"),
        fields.words("affects"),
        fields.words("reason"),
        fields.words("contact"),
        changes(),
        updates());
  }

  private Optional<Moment> until() {
    Optional<String> written = fields.text("until");
    if (written.isPresent() && written.get().matches("(?i).*(further|notice|open|unknown).*")) {
      reading.error(
          "date",
          fields.at("until"),
          "\"%s\" is not a date".formatted(Shown.brief(written.get())),
          "Write until: further-notice, and add a review_by.");
      return Optional.empty();
    }
    return fields.end("until");
  }

  private List<Notice.Change> changes() {
    List<String> was = Rows.read(fields, "was");
    List<String> now = Rows.read(fields, "now");
    if (was.size() != now.size()) {
      reading.error(
          "pairs",
          fields.at(was.size() > now.size() ? "was" : "now"),
          "`was` has %s rows and `now` has %s; they stand beside each other"
              .formatted(was.size(), now.size()),
          "Give each row of was its row of now.");
      return List.of();
    }
    List<Notice.Change> changes = new ArrayList<>();
    for (int i = 0; i < was.size(); i++) {
      changes.add(new Notice.Change(was.get(i), now.get(i)));
    }
    return changes;
  }

  private List<Notice.Update> updates() {
    List<Notice.Update> updates = new ArrayList<>();
    for (Fields own : fields.groups("updates")) {
      own.moment("date").ifPresent(at -> updates.add(new Notice.Update(at, own.words("text"))));
    }
    return updates;
  }
}
