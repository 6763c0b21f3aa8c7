package org.tidings.load;

import static org.tidings.load.FieldType.DATE;
import static org.tidings.load.FieldType.GROUP;
import static org.tidings.load.FieldType.LANGUAGE;
import static org.tidings.load.FieldType.LANGUAGES;
import static org.tidings.load.FieldType.LOCAL_TEXT;
import static org.tidings.load.FieldType.MAP;
import static org.tidings.load.FieldType.NUMBER;
import static org.tidings.load.FieldType.PATH;
import static org.tidings.load.FieldType.TEXT;
import static org.tidings.load.FieldType.TEXTS;
import static org.tidings.load.FieldType.TRUTH;
import static org.tidings.load.FieldType.URL;

import java.util.List;
import org.tidings.model.Host;

/** The fields of {@code site.yaml}. */
final class SiteFields {
  private static final Field ORGANISATION =
      Field.of("organisation", GROUP, "Who publishes the site.")
          .needed()
          .with(
              Field.of("name", LOCAL_TEXT, "Its name.").needed(),
              Field.of("url", URL, "Its own address.").needed(),
              Field.of("logo", PATH, "Its logo, below content/; feeds and cards show it."),
              Field.of("kind", TEXT, "What it is; chooses its schema.org type.")
                  .needed()
                  .oneOf("hospital", "clinic", "public-body", "charity", "other"));
  private static final Field FEEDS =
      Field.of("feeds", GROUP, "How feeds are made.")
          .with(
              Field.of("items", NUMBER, "How many stories a feed holds; 30."),
              Field.of("content", TEXT, "Whole texts or summaries.").oneOf("full", "summary"),
              Field.of("hub", URL, "The address of a WebSub hub."));
  private static final Field PERMALINKS =
      Field.of("permalinks", GROUP, "Patterns of addresses: {year} {month} {day} {slug}.")
          .with(
              Field.of("stories", TEXT, "/stories/{year}/{slug}/ unless you say otherwise."),
              Field.of("notices", TEXT, "/notices/{slug}/ unless you say otherwise."),
              Field.of("pages", TEXT, "/{slug}/ unless you say otherwise."));
  private static final Field SOCIAL =
      Field.of("social", GROUP, "Addresses of your own accounts.")
          .with(
              Field.of("mastodon", URL, "Mastodon."),
              Field.of("bluesky", URL, "Bluesky."),
              Field.of("facebook", URL, "Facebook."),
              Field.of("x", URL, "X."),
              Field.of("linkedin", URL, "LinkedIn."),
              Field.of("flickr", URL, "Flickr."));
  private static final Field CONTACT =
      Field.of("contact", GROUP, "How readers reach the newsroom.")
          .with(
              Field.of("email", TEXT, "The newsroom's address."),
              Field.of("phone", TEXT, "The newsroom's telephone number."),
              Field.of("form", URL, "A form."));
  private static final Field POLICY =
      Field.of("policy", GROUP, "House rules for the checks.")
          .with(
              Field.of("since", DATE, "Older stories are judged more mildly."),
              Field.of("approvals", TEXT, "Whether a second person must approve.")
                  .oneOf("required", "off"),
              Field.of(
                  "public_body", TRUTH, "True for a body that the law holds to accessibility."),
              Field.of("severity", MAP, "Rules whose severity you change.")
                  .oneOf("error", "warning", "info"),
              Field.of("ai_wording", LOCAL_TEXT, "Printed where software helped to write."),
              Field.of("phones", TEXTS, "The organisation's telephone numbers."),
              Field.of("email_domains", TEXTS, "The organisation's mail domains."),
              Field.of("domains", TEXTS, "Hosts that are yours beside that of url."),
              Field.of("places", TEXTS, "Postal codes of your own beside places.yaml."),
              Field.of("payment_accounts", TEXTS, "Bank accounts that may be printed."),
              Field.of("asset_hosts", TEXTS, "Hosts that pictures may come from."),
              Field.of("embed_hosts", TEXTS, "Hosts that may be embedded."),
              Field.of("forms_hosts", TEXTS, "Hosts whose forms may be linked."),
              Field.of("public_funders", TEXTS, "Bodies whose money is public money."),
              Field.of("mrn", TEXTS, "Patterns of your own record numbers."));
  private static final Field IDENTITY =
      Field.of("identity", GROUP, "So that feed ids survive a change of domain.")
          .with(
              Field.of("authority", TEXT, "A domain that you hold.").needed(),
              Field.of("since", DATE, "A day on which you held it."));
  private static final Field COLOURS =
      Field.of("colours", GROUP, "Colours of the theme.")
          .with(
              Field.of("sea", TEXT, "The main colour."),
              Field.of("foot", TEXT, "The footer's colour."),
              Field.of("gorse", TEXT, "The accent."));

  private static final Field SECURITY =
      Field.of("security", GROUP, "Whom to tell of a weakness, and how strict browsers are to be.")
          .with(
              Field.of("contact", TEXTS, "Mail or web addresses, the best first; security.txt."),
              Field.of("expires", DATE, "Until when they hold; a year at most."),
              Field.of("policy", URL, "A page for those who look for weaknesses."),
              Field.of("hsts", TRUTH, "True makes browsers insist on https for a year."));

  static final FieldTable TABLE =
      new FieldTable(
          "site",
          List.of(
              Field.of("name", LOCAL_TEXT, "The site's name.").needed(),
              Field.of("url", URL, "Where it is published; a path is allowed.").needed(),
              Field.of("language", LANGUAGE, "The site's own language.").needed(),
              Field.of("timezone", TEXT, "The zone of dates, such as Europe/Dublin.").needed(),
              Field.of("country", TEXT, "Two capitals, such as IE; the checks go by its numbers."),
              ORGANISATION,
              Field.of("languages", LANGUAGES, "All languages, the site's own first."),
              Field.of("tagline", LOCAL_TEXT, "The one-line promise that heads the home page."),
              Field.of("description", LOCAL_TEXT, "A sentence or two about the site."),
              FEEDS,
              PERMALINKS,
              Field.of("pagination", NUMBER, "How many stories a list shows on a page; 20."),
              Field.of("share", TEXTS, "Networks that a story can be shared on.")
                  .oneOf("facebook", "x", "linkedin", "whatsapp", "bluesky", "mastodon", "email"),
              SOCIAL,
              CONTACT,
              POLICY,
              Field.of("hosts", TEXTS, "Hosts to write settings for; netlify, apache, nginx.")
                  .oneOf(Host.words().toArray(String[]::new)),
              SECURITY,
              IDENTITY,
              Field.of("fonts", TEXT, "Which fonts are shipped.")
                  .oneOf("full", "headline", "system"),
              COLOURS,
              Field.of("mark", PATH, "The brand's mark, an SVG."),
              Field.of("care", LOCAL_TEXT, "What to do in an emergency.")));

  private SiteFields() {}
}
