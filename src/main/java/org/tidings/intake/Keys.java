package org.tidings.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.base.Ascii;

/** The words that other generators use in front matter, in whatever spelling. */
final class Keys {
  static final List<String> TITLE = List.of("title");
  static final List<String> DATE = List.of("date", "published-at", "pubdate", "publish-date");
  static final List<String> UPDATED =
      List.of("updated", "date-modified", "last-modified-at", "lastmod", "modified");
  static final List<String> SUMMARY =
      List.of(
          "summary", "excerpt", "description", "deck", "subtitle", "preface", "meta-description");
  static final List<String> AUTHORS = List.of("authors", "author");
  static final List<String> TOPICS = List.of("topics", "tags", "tag", "categories", "category");
  static final List<String> IMAGE =
      List.of("image", "cover", "featured-image", "header-image", "thumbnail");
  static final List<String> IMAGE_ALT =
      List.of("image-alt", "alt", "cover-alt", "featured-image-alt");
  static final List<String> CAPTION =
      List.of("image-figcaption", "image-caption", "caption", "cover-caption");
  static final List<String> CREDIT = List.of("image-credit", "credit", "photo-credit");
  static final List<String> ADDRESSES =
      List.of("permalink", "redirect-from", "aliases", "alias", "tumblr-url");
  static final List<String> OUTSIDE =
      List.of("redirect-to", "redirectto", "source-url", "external-url");
  static final List<String> EXPIRES = List.of("expires", "expirydate", "expiry-date");
  static final List<String> LANGUAGE = List.of("lang", "language", "locale");

  /** Keys that only told the old generator how to work. */
  static final Set<String> MACHINERY =
      Set.of(
          "layout",
          "output",
          "format",
          "execute",
          "pagination",
          "sitemap",
          "type",
          "render-with-liquid");

  private static final Set<String> LISTS =
      Set.of(
          "authors",
          "author",
          "topics",
          "tags",
          "tag",
          "categories",
          "category",
          "redirect-from",
          "aliases");

  private static final Set<String> PROSE =
      Set.of("title", "summary", "excerpt", "description", "deck", "subtitle", "preface");

  private static final Set<String> OTHERS =
      Set.of(
          "published",
          "publish",
          "draft",
          "hero",
          "slug",
          "weight",
          "id",
          "image-alt",
          "permalink");

  /** Misspellings that were really seen. */
  private static final Map<String, String> SLIPS =
      Map.of("descritpion", "description", "desciption", "description", "publish", "published");

  private Keys() {}

  /** One spelling for a key: small letters with hyphens, whatever was written. */
  static String plain(String written) {
    String key = PlainWords.visible(written).strip().replace("\"", "").replace("'", "");
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean hump = c >= 'A' && c <= 'Z' && i > 0 && isSmall(key.charAt(i - 1));
      if (hump) {
        out.append('-');
      }
      out.append(c == '_' || c == ' ' ? '-' : c);
    }
    String plain = Ascii.lower(out.toString());
    return SLIPS.getOrDefault(plain, plain);
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether a key means something to this importer. */
  static boolean isKnown(String written) {
    String key = plain(written);
    return LISTS.contains(key)
        || PROSE.contains(key)
        || MACHINERY.contains(key)
        || OTHERS.contains(key)
        || key.equals("date")
        || key.equals("image")
        || key.equals("lang")
        || key.equals("updated");
  }

  /** Whether its values are lists. */
  static boolean isList(String key) {
    return LISTS.contains(plain(key));
  }

  /** Whether its value is sentences, which may run over several lines. */
  static boolean isProse(String key) {
    return PROSE.contains(plain(key));
  }
}
