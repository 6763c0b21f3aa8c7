package org.tidings.load;

import static org.tidings.load.FieldType.DATE;
import static org.tidings.load.FieldType.HOURS;
import static org.tidings.load.FieldType.LOCAL_TEXT;
import static org.tidings.load.FieldType.PATH;
import static org.tidings.load.FieldType.TEXT;
import static org.tidings.load.FieldType.TEXTS;
import static org.tidings.load.FieldType.URL;

import java.util.List;

/** The fields of the three closed lists: people, topics, places. */
final class ListFields {
  static final FieldTable PERSON =
      new FieldTable(
          "person",
          List.of(
              Field.of("name", TEXT, "The person's name.").needed(),
              Field.of("role", LOCAL_TEXT, "What the person does."),
              Field.of("bio", LOCAL_TEXT, "A sentence or two about the person."),
              Field.of("portrait", PATH, "A picture of the person."),
              Field.of("url", URL, "The person's own page."),
              Field.of("fediverse", TEXT, "An address such as @name@server."),
              Field.of("email", TEXT, "An address that readers may see."),
              Field.of("interests", LOCAL_TEXT, "Interests that a reader should know of."),
              Field.of("emails", TEXTS, "Addresses in commits; never printed."),
              Field.of("from", DATE, "Since when the person writes here."),
              Field.of("to", DATE, "Until when."),
              Field.of("roles", TEXTS, "What the person may do.")
                  .oneOf("author", "editor", "approver", "clinician", "privacy", "override")));

  static final FieldTable TOPIC =
      new FieldTable(
          "topic",
          List.of(
              Field.of("name", LOCAL_TEXT, "The topic's name.").needed(),
              Field.of("description", LOCAL_TEXT, "What it covers.")));

  static final FieldTable PLACE =
      new FieldTable(
          "place",
          List.of(
              Field.of("name", LOCAL_TEXT, "The place's name.").needed(),
              Field.of("address", LOCAL_TEXT, "Its postal address."),
              Field.of("county", TEXT, "Its county."),
              Field.of("eircode", TEXT, "Its Eircode."),
              Field.of("postcode", TEXT, "Its postcode."),
              Field.of("phone", TEXT, "Its telephone number."),
              Field.of("hours", HOURS, "When it is open.")
                  .with(
                      Field.of("days", LOCAL_TEXT, "Which days."),
                      Field.of("times", LOCAL_TEXT, "From when to when.").needed()),
              Field.of("map", URL, "A link to a map.")));

  private ListFields() {}
}
