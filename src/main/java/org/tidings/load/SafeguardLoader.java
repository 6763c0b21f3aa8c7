package org.tidings.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.model.Moment;
import org.tidings.model.Safeguards;
import org.tidings.model.Safeguards.Allowance;
import org.tidings.model.Safeguards.Approval;
import org.tidings.model.Safeguards.Consent;
import org.tidings.model.Safeguards.Review;
import org.tidings.model.Story.Correction;
import org.tidings.model.Story.Disclosure;
import org.tidings.model.Story.SourceNote;

/** Reads what the editorial policy asks a story to record (section 9). */
final class SafeguardLoader {
  private static final int CONSENT_YEARS = 5;

  private final Fields fields;
  private final Reading reading;
  private final IdCheck ids;
  private final Moment published;

  SafeguardLoader(Fields fields, IdCheck ids, Moment published) {
    this.fields = fields;
    this.reading = fields.reading();
    this.ids = ids;
    this.published = published;
  }

  List<SourceNote> sources() {
    List<SourceNote> sources = new ArrayList<>();
    for (Fields own : fields.groups("sources")) {
      SourceNote note =
          new SourceNote(
              own.words("title"),
              own.read("url", WebAddress::read).orElse(""),
              own.words("citation"),
              own.moment("date"),
              own.moment("accessed"),
              own.truth("reuse"));
      sources.add(note);
      boolean named = !note.title().isEmpty() && (own.has("url") || own.has("citation"));
      boolean dated = own.has("date") || own.has("accessed");
      if (!named || !dated) {
        reading.error(
            "lie/source-incomplete",
            own.at(),
            "this source has no %s".formatted(lack(own, note)),
            "Write {title: ..., url: ..., date: ...}; citation may stand for url, and accessed"
                + " for date.");
      }
    }
    return sources;
  }

  private static String lack(Fields own, SourceNote note) {
    if (note.title().isEmpty()) {
      return "`title`";
    }
    return own.has("url") || own.has("citation") ? "`date` or `accessed`" : "`url` or `citation`";
  }

  List<Disclosure> disclosure() {
    List<Disclosure> all = new ArrayList<>();
    for (Fields own : fields.groups("disclosure")) {
      complete(own, "cheat/disclosure-incomplete", "kind", "party", "statement");
      own.text("amount");
      all.add(new Disclosure(own.words("kind"), own.words("party"), own.words("statement")));
    }
    return all;
  }

  private void complete(Fields own, String rule, String... names) {
    for (String name : names) {
      if (!own.has(name)) {
        reading.error(
            rule, own.at(), "`%s` is missing here".formatted(name), "Add %s: ...".formatted(name));
      }
    }
  }

  List<Correction> corrections() {
    List<Correction> all = new ArrayList<>();
    for (Fields own : fields.groups("corrections")) {
      complete(own, "delete/correction-incomplete", "date", "kind", "was", "now");
      Optional<Moment> date = own.moment("date");
      if (date.isPresent() && date.get().isBefore(published)) {
        reading.error(
            "delete/correction-incomplete",
            own.at("date"),
            "this correction is older than the story",
            "Write the day on which it was put right.");
      }
      date.ifPresent(
          at ->
              all.add(
                  new Correction(
                      at, own.words("kind"), was(own), own.words("now"), own.words("note"))));
    }
    return all;
  }

  /** What stood there; {@code withheld: privacy} where it must not be said again. */
  private String was(Fields own) {
    if (!(own.node("was").orElse(null) instanceof YamlNode.Mapping group)) {
      return own.words("was");
    }
    boolean withheld =
        group.pairs().stream()
            .allMatch(
                pair ->
                    pair.key().text().equals("withheld")
                        && pair.value() instanceof YamlNode.Scalar reason
                        && reason.text().strip().equals("privacy"));
    if (!withheld || group.pairs().isEmpty()) {
      reading.error(
          "delete/correction-incomplete",
          own.at("was"),
          "`was` is neither a text nor {withheld: privacy}",
          "Write what stood there, in quotes; or {withheld: privacy} where it must not be said"
              + " again.");
    }
    return "";
  }

  /**
   * @param content what approvals are bound to
   */
  Safeguards safeguards(Optional<Digest> content) {
    return new Safeguards(
        consents(),
        fields.group("reviewed").flatMap(this::review),
        fields.moment("review_by"),
        approvals(),
        allowances(),
        fields.words("date_reason"),
        fields.truth("minor"),
        content);
  }

  private List<Consent> consents() {
    List<Consent> all = new ArrayList<>();
    for (Fields own : fields.groups("consent")) {
      Optional<Moment> given = own.moment("given");
      lacks(own);
      all.add(
          new Consent(
              reading.at(own.at()),
              own.words("ref"),
              own.words("subject"),
              given,
              given.map(this::latest),
              own.end("expires"),
              own.texts("scope"),
              own.texts("channels"),
              own.words("capacity"),
              own.moment("seen"),
              own.words("form"),
              own.moment("withdrawn")));
    }
    return all;
  }

  private void lacks(Fields own) {
    if (!own.has("given") && own.has("expires")) {
      reading.warning(
          "missing-key",
          own.at(),
          "this consent does not say when it was `given`",
          "Add given: with the day on the form; a consent holds for five years at most.");
    }
    if (!own.has("scope")) {
      reading.warning(
          "missing-key",
          own.at(),
          "this consent does not say what it covers",
          "Add scope: with what the person agreed to, such as [name, photo, story].");
    }
  }

  /** The end of the day until which a consent lasts at most. */
  private Moment latest(Moment given) {
    LocalDate day = given.day().plusYears(CONSENT_YEARS);
    return new Moment(day.plusDays(1).atStartOfDay(fields.ground().zone()).toInstant(), day, true);
  }

  private Optional<Review> review(Fields own) {
    Optional<Moment> date = own.moment("date");
    Optional<String> by = own.text("by");
    by.ifPresent(id -> ids.known(id, own.at("by"), date));
    return by.isPresent() && date.isPresent()
        ? Optional.of(new Review(reading.at(own.at()), by.get(), date.get()))
        : Optional.empty();
  }

  private List<Approval> approvals() {
    List<Approval> all = new ArrayList<>();
    for (Fields own : fields.groups("approved")) {
      Optional<Moment> at = own.moment("at");
      Optional<String> by = own.text("by");
      by.ifPresent(id -> ids.known(id, own.at("by"), at));
      if (at.isPresent() && by.isPresent()) {
        all.add(new Approval(reading.at(own.at()), by.get(), at.get(), own.words("hash")));
      }
    }
    return all;
  }

  private List<Allowance> allowances() {
    List<Allowance> all = new ArrayList<>();
    for (Fields policy : fields.group("policy").stream().toList()) {
      for (Fields own : policy.groups("allow")) {
        Optional<Moment> at = own.moment("at");
        own.text("by").ifPresent(id -> ids.known(id, own.at("by"), at));
        all.add(
            new Allowance(
                reading.at(own.at()),
                own.words("rule"),
                own.words("fp"),
                own.words("path"),
                own.words("reason"),
                own.words("by"),
                at,
                own.end("until")));
      }
    }
    return all;
  }
}
