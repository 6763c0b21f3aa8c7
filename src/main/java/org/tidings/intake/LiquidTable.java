package org.tidings.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the tags and expressions of old templates become. */
final class LiquidTable {
  private static final String PLAYER = "embedded players became links";
  private static final Set<String> PICTURES =
      Set.of("image", "image_with_class", "img", "picture", "responsive_image", "figure", "asset");
  private static final Set<String> VIDEOS = Set.of("youtube", "vimeo", "video");
  private static final Set<String> SILENT =
      Set.of("assign", "toc", "more", "break", "else", "elsif", "set", "extends", "import", "from");
  private static final Set<String> SAME =
      Set.of(
          "url",
          "relative_url",
          "absolute_url",
          "prepend",
          "escape",
          "strip",
          "safe",
          "uri_escape",
          "escape_once",
          "xml_escape",
          "strip_html",
          "strip_newlines",
          "trim");

  /** What the table must ask about the page and the archive around it. */
  interface Surroundings {
    /** The old address of a post by the name of its file; empty when there is none. */
    Optional<String> post(String fileName);

    /** The name of a person by id. */
    String person(String id);

    /** A text of the page's own front matter. */
    Optional<String> field(String key);
  }

  private final Surroundings around;
  private final Notes notes;

  LiquidTable(Surroundings around, Notes notes) {
    this.around = around;
    this.notes = notes;
  }

  /** What stands in the place of a tag. */
  String tag(String name, String rest, int line) {
    if (PICTURES.contains(name)) {
      return picture(name, LiquidWords.of(rest))
          .orElseGet(() -> unknown("{% " + name + " " + rest + " %}", line));
    }
    if (VIDEOS.contains(name)) {
      return video(name, LiquidWords.of(rest), line);
    }
    return switch (name) {
      case "include" -> include(rest, line);
      case "link", "post_url" -> post(rest, line);
      case "gist" -> gist(rest, line);
      case "twitter", "tweet", "instagram" -> outside(LiquidWords.of(rest), rest, line);
      case "author" -> around.person(rest.replaceAll("[\"']", "").strip());
      default -> other(name, rest, line);
    };
  }

  private String other(String name, String rest, int line) {
    if (name.startsWith("end") || SILENT.contains(name)) {
      notes.dropped(
          "template tags without text", line, "{% " + (name + " " + rest).strip() + " %}");
      return "";
    }
    return unknown("{% " + (name + " " + rest).strip() + " %}", line);
  }

  private String unknown(String written, int line) {
    notes.dropped("template tags marked in the text", line, written);
    String plain = PlainWords.tidy(written);
    String ticks = plain.indexOf('`') >= 0 ? "``" : "`";
    return "[not imported: " + ticks + plain + ticks + "]";
  }

  private Optional<String> picture(String name, LiquidWords words) {
    List<String> plain = new ArrayList<>(words.plain());
    Optional<String> path = words.get("path", "src", "image", "url", "file");
    if (path.isEmpty()) {
      path = plain.stream().filter(PictureNames::isPicture).findFirst();
      path.ifPresent(found -> plain.subList(0, plain.indexOf(found) + 1).clear());
    }
    if (path.isEmpty()) {
      return Optional.empty();
    }
    plain.removeIf(word -> word.matches("\\d+(px|%)?"));
    boolean onlyClass = name.equals("image_with_class") && plain.size() == 1;
    String last = plain.isEmpty() || onlyClass ? "" : plain.get(plain.size() - 1);
    String alt = words.get("alt", "alttext", "alt_text").orElse(last);
    return Optional.of(
        Html.picture(
            path.get(),
            alt,
            words.get("caption").orElse(""),
            words.get("link", "href").orElse("")));
  }

  private String include(String rest, int line) {
    LiquidWords words = LiquidWords.of(rest);
    String file = words.plain().isEmpty() ? "" : words.plain().get(0);
    Optional<String> path = words.get("image", "src", "path", "url", "file", "image_path", "img");
    if (path.isPresent() && PictureNames.isPicture(path.get())) {
      String link =
          file.contains("linked")
              ? words.get("link").orElse("")
              : words.get("link", "href").orElse("");
      return Html.picture(
          path.get(), words.get("alt").orElse(""), words.get("caption", "title").orElse(""), link);
    }
    if (file.contains("youtube") || file.contains("vimeo") || file.contains("video")) {
      return video(file.contains("vimeo") ? "vimeo" : "youtube", words, line);
    }
    return unknown("{% include " + rest + " %}", line);
  }

  private String video(String kind, LiquidWords words, int line) {
    List<String> plain = words.plain().stream().filter(word -> !word.endsWith(".html")).toList();
    String id =
        words
            .get("id", "video_id", "videoid", "url", "src", "video")
            .orElse(plain.isEmpty() ? "" : plain.get(0));
    if (id.isEmpty()) {
      return unknown("{% " + kind + " %}", line);
    }
    String address =
        id.contains("/")
            ? id
            : kind.equals("vimeo")
                ? "https://vimeo.com/" + id
                : "https://www.youtube.com/watch?v=" + id;
    notes.changed(PLAYER, line, "the player of " + address + " became a link");
    return Html.link(Embeds.page(address), words.get("title", "caption").orElse("Video"));
  }

  private String post(String rest, int line) {
    String name = rest.replaceAll("[\"']", "").strip();
    Optional<String> address = around.post(name);
    if (address.isEmpty()) {
      notes.dropped("links to what is not in the archive", line, name);
    }
    return address.orElse(Destinations.NOWHERE + name.replaceAll("\\s", ""));
  }

  private String gist(String rest, int line) {
    LiquidWords words = LiquidWords.of(rest);
    String id = words.plain().isEmpty() ? "" : words.plain().get(0);
    notes.changed(PLAYER, line, "the gist " + id + " became a link");
    return Html.link("https://gist.github.com/" + id, "Code sample");
  }

  private String outside(LiquidWords words, String rest, int line) {
    Optional<String> address =
        words.plain().stream().filter(word -> word.startsWith("http")).findFirst();
    if (address.isEmpty()) {
      return unknown(rest, line);
    }
    notes.changed(PLAYER, line, "the player of " + address.get() + " became a link");
    return Html.link(address.get(), address.get());
  }

  /** What stands in the place of an expression. */
  String expression(String words, boolean destination, int line) {
    List<String> parts = LiquidFilters.split(words);
    String first = parts.get(0).strip();
    Optional<String> literal = LiquidFilters.literal(first);
    Optional<String> value = literal.isPresent() ? literal : variable(first);
    String known = value.orElse("");
    boolean clear = value.isPresent();
    for (String filter : parts.subList(1, parts.size())) {
      String name = filter.strip().split("[\\s:(]", 2)[0];
      LiquidWords arguments =
          LiquidWords.of(filter.strip().substring(name.length()).replaceFirst("^[:(]", ""));
      Optional<String> next = filter(name, known, arguments, line);
      clear = clear && next.isPresent();
      known = next.orElse(known);
    }
    if (clear) {
      return known;
    }
    if (destination && literal.isEmpty()) {
      notes.dropped("template expressions in addresses", line, "{{ " + words + " }}");
      return Destinations.NOWHERE;
    }
    String mark = destination ? "" : unknown("{{ " + words + " }}", line);
    return literal.isPresent() && !known.isEmpty()
        ? known + (mark.isEmpty() ? "" : " " + mark)
        : mark;
  }

  private Optional<String> filter(String name, String value, LiquidWords words, int line) {
    if (SAME.contains(name)) {
      return Optional.of(value);
    }
    return switch (name) {
      case "embed" -> {
        notes.changed(PLAYER, line, "the player of " + value + " became a link");
        String title = words.plain().isEmpty() ? "Video" : words.plain().get(0);
        yield Optional.of(Html.link(Embeds.page(value), title));
      }
      case "team_photo" -> {
        notes.dropped("portraits that templates drew", line, value);
        yield Optional.of("");
      }
      case "team_link" -> {
        notes.guessed(
            "names of people from their ids",
            line,
            value + " is printed as " + around.person(value));
        yield Optional.of(around.person(value));
      }
      default -> Optional.empty();
    };
  }

  private Optional<String> variable(String name) {
    return switch (name) {
      case "site.baseurl", "site.url", "baseurl", "site.github.url" -> Optional.of("");
      default -> around.field(name.startsWith("page.") ? name.substring(5) : name);
    };
  }
}
