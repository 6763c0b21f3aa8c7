package org.tidings.load;

import static org.tidings.load.FieldType.NUMBER;

import java.util.List;

/** The fields of a standing page's front matter. */
final class PageFields {
  static final Field NAV = Field.of("nav", NUMBER, "Its place in the menu; 1 is the first.");

  static final FieldTable TABLE =
      new FieldTable(
          "page",
          List.of(
              EntryFields.TITLE,
              EntryFields.SUMMARY,
              NAV,
              EntryFields.UPDATED,
              EntryFields.DRAFT,
              EntryFields.SLUG_FIELD,
              EntryFields.ID,
              EntryFields.ALIASES,
              EntryFields.LANG,
              EntryFields.WITHDRAWN,
              EntryFields.PARAMS));

  private PageFields() {}
}
