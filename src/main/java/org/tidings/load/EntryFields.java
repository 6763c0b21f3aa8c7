package org.tidings.load;

import static org.tidings.load.FieldType.ADDRESSES;
import static org.tidings.load.FieldType.DATE;
import static org.tidings.load.FieldType.GROUP;
import static org.tidings.load.FieldType.LANGUAGE;
import static org.tidings.load.FieldType.MAP;
import static org.tidings.load.FieldType.PROSE;
import static org.tidings.load.FieldType.SLUG;
import static org.tidings.load.FieldType.TEXT;
import static org.tidings.load.FieldType.TRUTH;

/** The fields that stories, notices and standing pages share. */
final class EntryFields {
  static final Field TITLE =
      Field.of("title", TEXT, "The headline; up to 110 characters.").needed();
  static final Field SUMMARY =
      Field.of(
              "summary",
              TEXT,
              "One or two sentences: standfirst, feed summary and card; 40 to 300 characters.")
          .needed();
  static final Field DATE_LIVE =
      Field.of("date", DATE, "When it goes live; nothing of it is published before.").needed();
  static final Field UPDATED =
      Field.of("updated", DATE, "The last change that a reader would care about.");
  static final Field DRAFT = Field.of("draft", TRUTH, "True keeps it out of every build.");
  static final Field SLUG_FIELD =
      Field.of("slug", SLUG, "Its part of the address; without it, the file's name.");
  static final Field ID =
      Field.of("id", TEXT, "Its identity when it came from elsewhere, such as an old feed's guid.");
  static final Field ALIASES =
      Field.of("aliases", ADDRESSES, "Addresses it once had, oldest first; each leads here.");
  static final Field LANG =
      Field.of("lang", LANGUAGE, "Its language; without it, from the file's name.");
  static final Field WITHDRAWN =
      Field.of("withdrawn", GROUP, "Takes it down for good and leaves a short notice.")
          .with(
              Field.of("date", DATE, "When it was withdrawn.").needed(),
              Field.of("reason", TEXT, "Why.")
                  .oneOf("consent", "error", "legal", "privacy", "superseded", "duplicate")
                  .needed(),
              Field.of("by", TEXT, "Who decided: an id of people.yaml.").needed(),
              Field.of("notice", PROSE, "The sentence that stands in its place.").needed(),
              Field.of("to", TEXT, "The address that takes its place."));
  static final Field PARAMS = Field.of("params", MAP, "Anything that a theme of your own wants.");

  private EntryFields() {}
}
