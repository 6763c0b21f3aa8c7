package org.tidings.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.intake.OldFields.Found;

/** Writes one old page as a story of ours. */
final class StoryWriter {
  private static final int LONG_SUMMARY = 300;
  private static final int SHORT_SUMMARY = 40;
  private static final int LONG_TITLE = 110;

  private final StoryPlan plan;
  private final Newsroom room;
  private final OldFields fields;
  private final Notes notes;

  StoryWriter(StoryPlan plan, Newsroom room) {
    this.plan = plan;
    this.room = room;
    this.fields = plan.page().fields();
    this.notes = plan.page().notes();
  }

  /** Front matter and body. */
  Converted story() {
    String title = title();
    Destinations destinations =
        new PageDestinations(plan, room.archive(), room.assets(), room.liveTopics());
    BodyConversion.Body converted = new BodyConversion(plan, room, destinations).convert(title);
    MappedText text = outside(converted.text());
    String body = text.text();
    YamlOut front = new YamlOut().line("---").text("title", title);
    front.line("date: " + plan.date().written(room.zone()));
    updated(front);
    front.text("summary", summary(body, title));
    list(front, "authors", room.authorsOf(plan));
    list(front, "topics", room.topicsOf(plan));
    new LeadPicture(plan, room).write(front, body);
    expires(front);
    if (plan.draft()) {
      front.line("draft: true");
    }
    list(front, "aliases", plan.addresses().stream().map(UrlPath::value).toList());
    language(front);
    rest(front);
    return new Converted(plan, front.line("---").toString(), text, converted.marks());
  }

  private static void list(YamlOut front, String key, List<String> values) {
    if (!values.isEmpty()) {
      front.list(key, values);
    }
  }

  private String title() {
    Optional<Found> found = fields.take(Keys.TITLE);
    int line = found.map(Found::line).orElse(0);
    String title = found.map(each -> PlainWords.of(each.text(), "title", line, notes)).orElse("");
    if (title.isEmpty()) {
      title = room.heading(plan.page()).orElseGet(() -> PersonNames.words(plan.page().name()));
      notes.guessed(
          "titles", 0, "no title; \"" + title + "\" is its first heading or its file's name");
    } else if (title.length() > LONG_TITLE) {
      notes.guessed("long titles", line, "the title has " + title.length() + " characters");
    }
    return title;
  }

  private String summary(String body, String title) {
    Optional<Found> found = fields.take(Keys.SUMMARY);
    int line = found.map(Found::line).orElse(0);
    String summary =
        found.map(each -> PlainWords.of(each.text(), "summary", line, notes)).orElse("");
    if (summary.isEmpty()) {
      summary = Opening.of(body).orElse(title);
      notes.guessed("summaries", 0, "no summary; it is made of the first words of the text");
    } else if (summary.length() > LONG_SUMMARY || summary.length() < SHORT_SUMMARY) {
      String kind = summary.length() > LONG_SUMMARY ? "long summaries" : "short summaries";
      notes.guessed(kind, line, "the summary has " + summary.length() + " characters and was kept");
    }
    for (String key : Keys.SUMMARY) {
      String other = fields.peek(key).map(PlainWords::tidy).orElse("");
      if (other.equals(summary)
          || found.map(Found::text).map(PlainWords::tidy).orElse("").equals(other)) {
        fields.take(key);
      }
    }
    return summary;
  }

  /** A page without text that only pointed elsewhere still points there. */
  private MappedText outside(MappedText body) {
    if (!body.text().isBlank()) {
      return body;
    }
    Optional<Found> address = fields.take(Keys.OUTSIDE);
    if (address.isEmpty()) {
      notes.guessed("pages without text", 0, "there is no text below the front matter");
      return body;
    }
    String elsewhere = "its only text is a link to " + address.get().text();
    notes.changed("pages that only pointed elsewhere", address.get().line(), elsewhere);
    return MappedText.of(
        HtmlWriter.link("Read it where it was published", address.get().text()) + "\n",
        address.get().line());
  }

  private void updated(YamlOut front) {
    Optional<Found> found = fields.take(Keys.UPDATED);
    Optional<LooseDate> date = found.flatMap(each -> LooseDate.read(each.text()));
    if (found.isEmpty()) {
      return;
    }
    boolean sound =
        date.isPresent() && !date.get().at(room.zone()).isBefore(plan.date().at(room.zone()));
    if (sound) {
      front.line("updated: " + date.get().written(room.zone()));
    } else {
      notes.dropped(
          "dates",
          found.get().line(),
          found.get().key() + " " + found.get().text() + " is no date after the first");
    }
  }

  private void expires(YamlOut front) {
    Optional<Found> found = fields.take(Keys.EXPIRES);
    Optional<LooseDate> date = found.flatMap(each -> LooseDate.read(each.text()));
    if (date.isPresent()) {
      front.line("expires: " + date.get().written(room.zone()));
      notes.guessed(
          "pages that expire", found.get().line(), "it leaves the lists on " + date.get().day());
    } else if (found.isPresent()) {
      notes.dropped("dates", found.get().line(), found.get().text() + " is no date");
    }
  }

  private void language(YamlOut front) {
    Optional<Found> found = fields.take(Keys.LANGUAGE);
    Optional<String> code = plan.page().fileLanguage().or(() -> found.map(Found::text));
    if (code.isEmpty() || code.get().equals(room.target().language())) {
      return;
    }
    int line = found.map(Found::line).orElse(0);
    if (!room.target().languages().contains(code.get())) {
      notes.dropped("languages", line, "lang " + code.get() + " is not among the site's languages");
      return;
    }
    room.speak(code.get());
    if (plan.page().fileLanguage().isEmpty()) {
      front.text("lang", code.get());
    }
  }

  private void rest(YamlOut front) {
    Map<String, String> params = new LinkedHashMap<>();
    fields
        .rest()
        .forEach(
            (key, found) -> {
              String plain = Keys.plain(found.key());
              if (Keys.MACHINERY.contains(plain.split("\\.", 2)[0])
                  || plain.startsWith("eleventy")) {
                notes.dropped(
                    "keys for the old generator only",
                    found.line(),
                    found.key() + ": " + found.text());
              } else {
                params.put(found.key(), PlainWords.tidy(found.text()));
                room.count(found.key());
                notes.changed(
                    "keys kept below params", found.line(), found.key() + " is kept below params");
              }
            });
    if (!params.isEmpty()) {
      front.map("params", params);
    }
  }
}
