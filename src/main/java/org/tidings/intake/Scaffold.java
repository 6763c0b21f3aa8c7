package org.tidings.intake;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Nearest;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.load.Field;
import org.tidings.load.FieldTable;
import org.tidings.load.FieldTables;
import org.tidings.model.Slug;

/**
 * Makes the file of a new story, notice or page, with the fields that it needs and a sentence on
 * each. It is a draft without a summary: nothing in it can be taken for text.
 */
public final class Scaffold {
  private static final Set<String> USEFUL =
      Set.of("authors", "topics", "places", "image", "severity", "action", "nav", "draft");
  private static final List<String> KINDS = List.of("story", "notice", "page");

  private final ScaffoldRequest request;
  private final SafeTree tree;
  private final NewSite site;

  private Scaffold(ScaffoldRequest request) {
    this.request = request;
    this.tree = new SafeTree(request.site(), false);
    if (!tree.has(NewSite.CONFIG)) {
      throw new Refusal(
          "there is no content/site.yaml in " + request.site() + ": name the site with --source");
    }
    this.site = new NewSite(tree, Optional.empty());
  }

  /**
   * Makes the file.
   *
   * @return its path below the site's folder
   * @throws Refusal when there is a file of this name, or something is asked for that the site has
   *     not
   */
  public static SourcePath create(ScaffoldRequest request) {
    return new Scaffold(request).create();
  }

  private SourcePath create() {
    if (!KINDS.contains(request.kind())) {
      throw new Refusal("new makes a story, a notice or a page, no \"" + request.kind() + "\"");
    }
    String title = PlainWords.tidy(request.title());
    String slug = Slug.of(title);
    if (slug.isEmpty()) {
      throw new Refusal("a title needs a letter or digit, since the file is named after it");
    }
    known("topic", request.topics(), NewSite.TOPICS, site.topics());
    known("place", request.places(), NewSite.PLACES, site.places());
    LooseDate date = date();
    SourcePath path = path(slug, date);
    if (tree.has(path)) {
      throw new Refusal(path + " is there already: choose another title");
    }
    tree.create(path, text(title, date).getBytes(StandardCharsets.UTF_8));
    return path;
  }

  private LooseDate date() {
    ZoneId zone = site.zone();
    return request
        .date()
        .map(
            text ->
                LooseDate.read(text)
                    .orElseThrow(
                        () -> new Refusal("\"" + text + "\" is not a date: write 2026-11-20")))
        .orElseGet(() -> LooseDate.onDay(request.now().atZone(zone).toLocalDate()));
  }

  private void known(String what, List<String> ids, SourcePath list, Set<String> known) {
    for (String id : ids) {
      if (!known.contains(id) && tree.has(list)) {
        List<String> near = Nearest.of(id, known);
        throw new Refusal(
            list
                + " has no "
                + what
                + " \""
                + id
                + "\""
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
      }
    }
  }

  private String language() {
    String language = request.language().orElse(site.language());
    if (!site.languages().contains(language)) {
      throw new Refusal(
          "the site has no language \""
              + language
              + "\", only "
              + String.join(", ", site.languages()));
    }
    return language;
  }

  private SourcePath path(String slug, LooseDate date) {
    String folder =
        switch (request.kind()) {
          case "story" -> "content/stories/" + date.day().getYear() + "/";
          case "notice" -> "content/notices/";
          default -> "content/pages/";
        };
    String suffix = language().equals(site.language()) ? "" : "." + language();
    return new SourcePath(folder + slug + suffix + ".md");
  }

  private String text(String title, LooseDate date) {
    FieldTable table =
        switch (request.kind()) {
          case "story" -> FieldTables.story();
          case "notice" -> FieldTables.notice();
          default -> FieldTables.page();
        };
    YamlOut out = new YamlOut().line("---");
    if (!language().equals(site.language())) {
      out.line(
          "# One story in two languages is two files of the same name: x.md and x."
              + language()
              + ".md.");
    }
    for (Field field : table.fields()) {
      if (field.required() || USEFUL.contains(field.name())) {
        field(out, field, title, date);
      }
    }
    return out.line("---") + "\n";
  }

  private void field(YamlOut out, Field field, String title, LooseDate date) {
    String name = field.name();
    switch (name) {
      case "title" -> out.text(name, title);
      case "date" -> out.line("date: " + date.written(site.zone()));
      case "draft" ->
          out.line("# Nobody sees it while this line is here: take it out when the text is ready.")
              .line("draft: true");
      case "topics" -> ids(out, field, request.topics());
      case "places" -> ids(out, field, request.places());
      default -> {
        out.line("# " + field.help());
        out.line(field.required() ? name + ":" : "# " + name + ": " + example(field));
      }
    }
  }

  private static String example(Field field) {
    return field.values().isEmpty() ? field.type().example() : String.join(" | ", field.values());
  }

  private static void ids(YamlOut out, Field field, List<String> ids) {
    out.line("# " + field.help());
    if (ids.isEmpty()) {
      out.line("# " + field.name() + ": " + field.type().example());
    } else {
      out.list(field.name(), ids);
    }
  }
}
