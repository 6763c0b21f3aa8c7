package org.tidings.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.model.Slug;

/**
 * The pattern by which the old site made the addresses of its posts (Jekyll's {@code permalink}).
 */
record Permalink(String pattern) {
  static final Permalink JEKYLL = new Permalink("/:categories/:year/:month/:day/:title.html");
  static final Permalink PRETTY = new Permalink("/:categories/:year/:month/:day/:title/");

  /** The patterns that plain folders of posts are most likely to have had. */
  static final List<Permalink> LIKELY =
      List.of(
          PRETTY,
          JEKYLL,
          new Permalink("/:year/:month/:title/"),
          new Permalink("/blog/:year/:month/:day/:title/"),
          new Permalink("/blog/:title/"),
          new Permalink("/posts/:title/"),
          new Permalink("/:title/"));

  private static final Map<String, String> STYLES =
      Map.of(
          "date",
          JEKYLL.pattern,
          "pretty",
          PRETTY.pattern,
          "ordinal",
          "/:categories/:year/:y_day/:title.html",
          "none",
          "/:categories/:title.html");

  /** The pattern that a configuration names or writes out. */
  static Permalink of(String setting) {
    String pattern = STYLES.getOrDefault(setting, setting);
    return new Permalink(pattern.startsWith("/") ? pattern : "/" + pattern);
  }

  /** The address of one post; empty when the pattern holds what nobody knows. */
  Optional<UrlPath> address(LocalDate day, String title, List<String> categories) {
    String path =
        pattern
            .replace(":categories", String.join("/", categories.stream().map(Slug::of).toList()))
            .replace(
                ":slugified_categories",
                String.join("/", categories.stream().map(Slug::of).toList()))
            .replace(":short_year", two(day.getYear() % 100))
            .replace(":year", String.format(Locale.ROOT, "%04d", day.getYear()))
            .replace(":i_month", String.valueOf(day.getMonthValue()))
            .replace(":month", two(day.getMonthValue()))
            .replace(":i_day", String.valueOf(day.getDayOfMonth()))
            .replace(":y_day", String.format(Locale.ROOT, "%03d", day.getDayOfYear()))
            .replace(":day", two(day.getDayOfMonth()))
            .replace(":title", title)
            .replace(":slug", Slug.of(title))
            .replace(":output_ext", ".html")
            .replaceAll("/{2,}", "/");
    return path.indexOf(':') >= 0 ? Optional.empty() : whole(path);
  }

  /** An address as the new site can answer it: a page's own folder, or a file with an ending. */
  static Optional<UrlPath> whole(String path) {
    String clean = path.replaceFirst("[?#].*$", "").replaceAll("/{2,}", "/").strip();
    String rooted = clean.startsWith("/") ? clean : "/" + clean;
    String plain = rooted.replaceFirst("/index\\.html?$", "/");
    boolean bare = !plain.endsWith("/") && plain.lastIndexOf('.') <= plain.lastIndexOf('/');
    String folder = bare ? plain + "/" : plain;
    return UrlPath.isSafe(folder) && !folder.equals("/")
        ? Optional.of(new UrlPath(folder))
        : Optional.empty();
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
