package org.tidings.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Ascii;

/** Keys of other generators and the fields that stand for them here. */
final class ForeignKeys {
  private static final String BOTH = "Hugo's and Jekyll's";
  private static final String JEKYLL = "Jekyll's";
  private static final String HUGO = "Hugo's";
  private static final String OTHERS = "another generator's";

  private static final Map<String, Foreign> ENTRY =
      Map.ofEntries(
          Map.entry("tags", here(BOTH, "topics")),
          Map.entry("tag", here(JEKYLL, "topics")),
          Map.entry("categories", here(BOTH, "topics")),
          Map.entry("category", here(JEKYLL, "topics")),
          Map.entry("keywords", here(HUGO, "topics")),
          Map.entry("excerpt", here(JEKYLL, "summary")),
          Map.entry("description", here(BOTH, "summary")),
          Map.entry("meta-description", here(OTHERS, "summary")),
          Map.entry("subtitle", here(OTHERS, "summary")),
          Map.entry("deck", here(OTHERS, "summary")),
          Map.entry("preface", here(OTHERS, "summary")),
          Map.entry("standfirst", here(OTHERS, "summary")),
          Map.entry("kicker", gone(OTHERS, "Put its words into the title or the summary.")),
          Map.entry("author", here(BOTH, "authors")),
          Map.entry("byline", here(OTHERS, "authors")),
          Map.entry("headline", here(OTHERS, "title")),
          Map.entry("cover", here(OTHERS, "image")),
          Map.entry("images", here(HUGO, "image")),
          Map.entry("thumbnail", here(OTHERS, "image")),
          Map.entry("featured_image", here(OTHERS, "image")),
          Map.entry("primary_image", here(OTHERS, "image")),
          Map.entry("header", here(OTHERS, "image")),
          Map.entry("image_alt", alt()),
          Map.entry("image-alt", alt()),
          Map.entry("alt", alt()),
          Map.entry("image_caption", alt("caption")),
          Map.entry("image_figcaption", alt("caption")),
          Map.entry("caption", alt("caption")),
          Map.entry("redirect_from", here(JEKYLL, "aliases")),
          Map.entry("redirectfrom", here(OTHERS, "aliases")),
          Map.entry(
              "redirect_to",
              gone(
                  JEKYLL,
                  "Add the old address to `aliases` of the story that it leads to; "
                      + "here nothing is only a redirect.")),
          Map.entry("url", gone(HUGO, "Use `slug` for the last part of the address.", "slug")),
          Map.entry(
              "permalink",
              gone(
                  JEKYLL,
                  "Use `slug` for the last part of the address, `permalinks` in site.yaml for"
                      + " the pattern, and `aliases` for addresses it once had.",
                  "slug")),
          Map.entry(
              "published",
              gone(JEKYLL, "published: false is written as draft: true here.", "draft")),
          Map.entry("publish", gone(OTHERS, "publish: false is written as draft: true.", "draft")),
          Map.entry("publishdate", here(HUGO, "date")),
          Map.entry("pubdate", here(OTHERS, "date")),
          Map.entry("expirydate", here(HUGO, "expires")),
          Map.entry("unpublishdate", here(OTHERS, "expires")),
          Map.entry("lastmod", here(HUGO, "updated")),
          Map.entry("last_modified_at", here(JEKYLL, "updated")),
          Map.entry("date-modified", here(OTHERS, "updated")),
          Map.entry("modified", here(OTHERS, "updated")),
          Map.entry("language", here(OTHERS, "lang")),
          Map.entry("locale", here(OTHERS, "lang")),
          Map.entry("guid", here(OTHERS, "id")),
          Map.entry("type", gone(HUGO, "Use `kind`, if it is health information.", "kind")),
          Map.entry("pinned", here(OTHERS, "featured")),
          Map.entry("layout", gone(JEKYLL, "Delete the line: the folder decides the layout.")),
          Map.entry("weight", gone(HUGO, "Delete the line: stories stand by date.")),
          Map.entry("menu", gone(HUGO, "Delete the line; pages have `nav`.")),
          Map.entry("toc", gone(HUGO, "Delete the line.")),
          Map.entry("comments", gone(JEKYLL, "Delete the line: there are no comments.")));

  private static final Map<String, Foreign> SITE =
      Map.ofEntries(
          Map.entry("title", here(BOTH, "name")),
          Map.entry("baseurl", here(BOTH, "url")),
          Map.entry("base_url", here(OTHERS, "url")),
          Map.entry("lang", here(OTHERS, "language")),
          Map.entry("languagecode", here(HUGO, "language")),
          Map.entry("defaultcontentlanguage", here(HUGO, "language")),
          Map.entry("locale", here(OTHERS, "language")),
          Map.entry("subtitle", here(OTHERS, "tagline")),
          Map.entry("slogan", here(OTHERS, "tagline")),
          Map.entry("permalink", here(JEKYLL, "permalinks")),
          Map.entry("paginate", here(BOTH, "pagination")),
          Map.entry("author", here(BOTH, "organisation")),
          Map.entry("organization", here(OTHERS, "organisation")),
          Map.entry("email", gone(JEKYLL, "Write it as contact: {email: ...}.", "contact")),
          Map.entry("colors", here(OTHERS, "colours")),
          Map.entry("theme", gone(BOTH, "Delete the line: a theme is the folder templates/.")),
          Map.entry("plugins", gone(JEKYLL, "Delete the line: there are no plugins.")),
          Map.entry("markdown", gone(JEKYLL, "Delete the line: Markdown is CommonMark here.")));

  private ForeignKeys() {}

  /**
   * A key of another generator.
   *
   * @param fields what it is here; empty when there is nothing like it
   */
  record Foreign(String whose, List<String> fields, String advice) {
    String message(String key) {
      return advice.isEmpty()
          ? "`%s` is %s word; here it is `%s`".formatted(key, whose, fields.get(0))
          : "`%s` is %s word; it means nothing here".formatted(key, whose);
    }

    String hint(String key) {
      return advice.isEmpty() ? "Write %s: in place of %s:".formatted(fields.get(0), key) : advice;
    }
  }

  private static Foreign here(String whose, String field) {
    return new Foreign(whose, List.of(field), "");
  }

  private static Foreign gone(String whose, String advice, String... fields) {
    return new Foreign(whose, List.of(fields), advice);
  }

  private static Foreign alt() {
    return alt("alt");
  }

  private static Foreign alt(String fact) {
    return gone(
        OTHERS,
        "Write it in the file beside the picture (nurse.jpg.yaml), or as image: {src: ..., %s: ...}."
            .formatted(fact),
        "image");
  }

  /** What a key stands for in another generator, where this kind of file has the same thing. */
  static Optional<Foreign> of(FieldTable table, String key) {
    Map<String, Foreign> known =
        switch (table.kind()) {
          case "story", "notice", "page" -> ENTRY;
          case "site" -> SITE;
          default -> Map.of();
        };
    return Optional.ofNullable(known.get(Ascii.lower(key)))
        .filter(foreign -> foreign.fields().stream().allMatch(f -> table.field(f).isPresent()));
  }
}
