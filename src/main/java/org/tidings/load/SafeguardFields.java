package org.tidings.load;

import static org.tidings.load.FieldType.DATE;
import static org.tidings.load.FieldType.GROUP;
import static org.tidings.load.FieldType.GROUPS;
import static org.tidings.load.FieldType.PROSE;
import static org.tidings.load.FieldType.TEXT;
import static org.tidings.load.FieldType.TEXTS;
import static org.tidings.load.FieldType.TRUTH;
import static org.tidings.load.FieldType.URL;
import static org.tidings.load.FieldType.WITHHOLDABLE;

/** The fields that the editorial policy asks for (section 9). */
final class SafeguardFields {
  static final Field SOURCES =
      Field.of("sources", GROUPS, "Where the facts come from.")
          .with(
              Field.of("title", TEXT, "What it is called."),
              Field.of("url", URL, "Where it can be read."),
              Field.of("citation", TEXT, "How to find it, when it has no address."),
              Field.of("date", DATE, "When it was published."),
              Field.of("accessed", DATE, "When you read it."),
              Field.of("reuse", TRUTH, "True when its words are used with leave."));
  static final Field DISCLOSURE =
      Field.of("disclosure", GROUPS, "Who paid, gave or has an interest.")
          .with(
              Field.of("kind", TEXT, "What sort of interest.")
                  .oneOf("sponsored", "donated", "partner", "funded", "advert", "interest"),
              Field.of("party", TEXT, "Who."),
              Field.of("statement", PROSE, "The sentence that readers see."),
              Field.of("amount", TEXT, "How much."));
  static final Field CORRECTIONS =
      Field.of("corrections", GROUPS, "What was wrong and is now right; never taken out again.")
          .with(
              Field.of("date", DATE, "When it was put right."),
              Field.of("kind", TEXT, "What sort of change.")
                  .oneOf("correction", "clarification", "apology", "update"),
              Field.of(
                  "was", WITHHOLDABLE, "What stood there; withheld: privacy where it must not."),
              Field.of("now", PROSE, "What stands there now."),
              Field.of("note", PROSE, "Why, in a sentence."));
  static final Field AI =
      Field.of("ai", TEXT, "Whether software helped to write it.")
          .oneOf("none", "assisted", "generated");
  static final Field CONSENT =
      Field.of("consent", GROUPS, "Consents, by opaque reference to the private register.")
          .with(
              Field.of("ref", TEXT, "The reference in the private register.").needed(),
              Field.of("subject", TEXT, "Whose consent it is.")
                  .oneOf("patient", "relative", "child", "staff", "volunteer", "public"),
              Field.of("given", DATE, "When it was given."),
              Field.of("expires", DATE, "When it ends; at most five years later."),
              Field.of("scope", TEXTS, "What it covers.")
                  .oneOf(
                      "name",
                      "photo",
                      "story",
                      "condition",
                      "age",
                      "place",
                      "quote",
                      "dob",
                      "voice",
                      "video"),
              Field.of("channels", TEXTS, "Where it may be published.")
                  .oneOf("web", "social", "print", "press"),
              Field.of("capacity", TEXT, "Who gave it.")
                  .oneOf("self", "guardian", "supported", "next-of-kin"),
              Field.of("seen", DATE, "When the person saw the final text and pictures."),
              Field.of("form", TEXT, "Which form was signed."),
              Field.of("withdrawn", DATE, "When it was taken back."));
  static final Field REVIEWED =
      Field.of("reviewed", GROUP, "Who last reviewed it, and when.")
          .with(
              Field.of("by", TEXT, "An id of people.yaml.").needed(),
              Field.of("date", DATE, "The day of the review.").needed());
  static final Field REVIEW_BY = Field.of("review_by", DATE, "When the next review is due.");
  static final Field APPROVED =
      Field.of("approved", GROUPS, "Approvals by a second person; written by tidings approve.")
          .with(
              Field.of("by", TEXT, "An id of people.yaml.").needed(),
              Field.of("at", DATE, "When.").needed(),
              Field.of("hash", TEXT, "What was approved.").needed());
  static final Field DATE_REASON =
      Field.of("date_reason", TEXT, "Why the date is older than the file.");
  static final Field MINOR =
      Field.of("minor", TRUTH, "True when the last change was only spelling.");
  static final Field POLICY =
      Field.of("policy", GROUP, "Exceptions to rules, each with its reason.")
          .with(
              Field.of("allow", GROUPS, "One entry for each exception.")
                  .with(
                      Field.of("rule", TEXT, "The rule's id."),
                      Field.of("fp", TEXT, "The fingerprint of the match, from the report."),
                      Field.of("path", TEXT, "The path, where there is no fingerprint."),
                      Field.of("reason", TEXT, "Why; at least 20 characters."),
                      Field.of("by", TEXT, "Who allows it: an id of people.yaml."),
                      Field.of("at", DATE, "When."),
                      Field.of("until", DATE, "Until when.")));

  private SafeguardFields() {}
}
