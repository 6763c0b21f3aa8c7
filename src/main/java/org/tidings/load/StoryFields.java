package org.tidings.load;

import static org.tidings.load.FieldType.DATE;
import static org.tidings.load.FieldType.GROUP;
import static org.tidings.load.FieldType.IDS;
import static org.tidings.load.FieldType.PICTURE;
import static org.tidings.load.FieldType.PROSE;
import static org.tidings.load.FieldType.TEXT;
import static org.tidings.load.FieldType.TEXTS;
import static org.tidings.load.FieldType.TRUTH;

import java.util.List;

/** The fields of a story's front matter. */
final class StoryFields {
  static final Field AUTHORS =
      Field.of("authors", IDS, "Who wrote it: ids of people.yaml; none is the organisation.");
  static final Field TOPICS = Field.of("topics", IDS, "Ids of topics.yaml.");
  static final Field PLACES = Field.of("places", IDS, "Ids of places.yaml.");
  static final Field IMAGE =
      Field.of("image", PICTURE, "The lead picture; its facts come from the file beside it.")
          .with(PictureFields.inStory());
  static final Field EXPIRES =
      Field.of("expires", DATE, "When it leaves lists and feeds; its page stays.");
  static final Field KIND =
      Field.of("kind", TEXT, "News, or health information that a clinician must review.")
          .oneOf("news", "health-information");
  static final Field FEATURED =
      Field.of("featured", TRUTH, "The newest featured story leads the home page.");
  static final Field POINTS =
      Field.of("points", TEXTS, "The short version above the text; at most three.");
  static final Field QUOTE =
      Field.of("quote", GROUP, "A quotation for the home page; its words must stand in the text.")
          .with(
              Field.of("text", PROSE, "The words, as they stand in the text.").needed(),
              Field.of("by", TEXT, "Who said them.").needed(),
              Field.of("role", TEXT, "What that person is."));
  static final Field SOCIAL =
      Field.of("social", GROUP, "Words for the social networks, where title and summary won't do.")
          .with(
              Field.of("text", PROSE, "The words of the post."),
              Field.of("hashtags", TEXTS, "Hashtags, without the #."));

  static final FieldTable TABLE =
      new FieldTable(
          "story",
          List.of(
              EntryFields.TITLE,
              EntryFields.DATE_LIVE,
              EntryFields.SUMMARY,
              AUTHORS,
              TOPICS,
              PLACES,
              IMAGE,
              EntryFields.UPDATED,
              EXPIRES,
              EntryFields.DRAFT,
              EntryFields.SLUG_FIELD,
              EntryFields.ID,
              EntryFields.ALIASES,
              EntryFields.LANG,
              KIND,
              FEATURED,
              POINTS,
              QUOTE,
              SafeguardFields.SOURCES,
              SafeguardFields.DISCLOSURE,
              SafeguardFields.CORRECTIONS,
              SafeguardFields.AI,
              SafeguardFields.CONSENT,
              SafeguardFields.REVIEWED,
              SafeguardFields.REVIEW_BY,
              SafeguardFields.APPROVED,
              SafeguardFields.DATE_REASON,
              SafeguardFields.MINOR,
              EntryFields.WITHDRAWN,
              SafeguardFields.POLICY,
              SOCIAL,
              EntryFields.PARAMS));

  private StoryFields() {}
}
