package org.tidings.load;

import static org.tidings.load.FieldType.DATE;
import static org.tidings.load.FieldType.GROUPS;
import static org.tidings.load.FieldType.PROSE;
import static org.tidings.load.FieldType.ROWS;
import static org.tidings.load.FieldType.TEXT;
import static org.tidings.load.FieldType.UNTIL;

import java.util.List;

/** The fields of a service notice's front matter. */
final class NoticeFields {
  static final Field FROM = Field.of("from", DATE, "When the change begins.").needed();
  static final Field UNTIL_FIELD =
      Field.of("until", UNTIL, "When it ends, or further-notice with a review_by.").needed();
  static final Field SEVERITY =
      Field.of("severity", TEXT, "How far it reaches: every page, the home page, or lists only.")
          .oneOf("info", "change", "urgent");
  static final Field WAS = Field.of("was", ROWS, "How it was, row by row; pairs with now.");
  static final Field NOW = Field.of("now", ROWS, "How it is, row by row; pairs with was.");
  static final Field UPDATES =
      Field.of("updates", GROUPS, "What was added later.")
          .with(
              Field.of("date", DATE, "When.").needed(),
              Field.of("text", PROSE, "What is new.").needed());

  static final FieldTable TABLE =
      new FieldTable(
          "notice",
          List.of(
              EntryFields.TITLE,
              EntryFields.DATE_LIVE,
              EntryFields.SUMMARY,
              FROM,
              UNTIL_FIELD,
              SafeguardFields.REVIEW_BY,
              SEVERITY,
              StoryFields.PLACES,
              EntryFields.UPDATED,
              Field.of("action", PROSE, "The one thing to do."),
              Field.of("affects", PROSE, "Who or what is affected."),
              Field.of("reason", PROSE, "Why."),
              Field.of("contact", PROSE, "Whom to ask."),
              WAS,
              NOW,
              UPDATES,
              EntryFields.DRAFT,
              EntryFields.SLUG_FIELD,
              EntryFields.ID,
              EntryFields.ALIASES,
              EntryFields.LANG,
              EntryFields.WITHDRAWN,
              EntryFields.PARAMS));

  private NoticeFields() {}
}
