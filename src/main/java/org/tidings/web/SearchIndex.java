package org.tidings.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tidings.base.Json;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Basics;
import org.tidings.model.Entry;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Listing;
import org.tidings.model.LocalText;
import org.tidings.model.Published;
import org.tidings.model.SearchFiles;
import org.tidings.model.Site;
import org.tidings.model.Story;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/**
 * What the search page's script looks through: titles, summaries and names of everything live, by
 * language. A reader's browser loads it whole, so that nobody learns what is looked for.
 */
final class SearchIndex implements Producer {

  /**
   * Something that can be found.
   *
   * @param words names that belong to it: topics, places, authors
   * @param date its day in the site's time zone; empty where it has none
   */
  private record Found(
      String kind, String title, String summary, UrlPath path, String date, List<String> words) {
    List<Object> row(UrlPath from) {
      return List.of(kind, title, summary, path.relativeTo(from), date, String.join(", ", words));
    }
  }

  @Override
  public List<Artifact> artifacts(Site site) {
    return site.editions().stream().flatMap(edition -> files(site, edition)).toList();
  }

  private static Stream<Artifact> files(Site site, LanguageEdition edition) {
    Finder finder = new Finder(site, edition);
    SearchFiles files = SearchFiles.of(edition);
    List<Artifact> all = new ArrayList<>();
    for (Listing year : edition.years()) {
      all.add(
          new IndexFile(
              files.year(year.id()),
              files.page(),
              () -> year.stories().stream().map(finder::story).toList()));
    }
    all.add(new IndexFile(files.others(), files.page(), finder::others));
    return all.stream();
  }

  private record Finder(Site site, LanguageEdition edition) {

    Found story(Story story) {
      return entry("story", story, words(story));
    }

    List<Found> others() {
      List<Found> found = new ArrayList<>();
      edition
          .notices()
          .forEach(
              notice ->
                  found.add(entry("notice", notice, names(notice.places(), this::placeName))));
      edition.pages().forEach(page -> found.add(entry("page", page, List.of())));
      lists("person", edition.people(), id -> site.person(id).name(), found);
      lists("topic", edition.topics(), id -> in(site.topic(id).name()), found);
      lists("place", edition.places(), this::placeName, found);
      return List.copyOf(found);
    }

    private Found entry(String kind, Entry entry, List<String> words) {
      Basics basics = entry.basics();
      String day =
          entry
              .date()
              .map(date -> date.at().atZone(site.config().timezone()).toLocalDate().toString())
              .orElse("");
      return new Found(kind, entry.title(), basics.summary(), entry.path(), day, words);
    }

    private List<String> words(Story story) {
      return Stream.of(
              names(story.topics(), id -> in(site.topic(id).name())),
              names(story.places(), this::placeName),
              names(story.authors(), id -> site.person(id).name()))
          .flatMap(List::stream)
          .toList();
    }

    private static List<String> names(List<String> ids, Function<String, String> name) {
      return ids.stream().map(name).toList();
    }

    private static void lists(
        String kind, List<Listing> lists, Function<String, String> name, List<Found> found) {
      lists.forEach(
          list ->
              found.add(new Found(kind, name.apply(list.id()), "", list.path(), "", List.of())));
    }

    private String placeName(String id) {
      return in(site.place(id).name());
    }

    private String in(LocalText text) {
      return text.in(edition.language());
    }
  }

  /**
   * One file: a JSON array of rows {@code [kind, title, summary, path, date, words]}.
   *
   * @param found finds them when they are wanted
   */
  private record IndexFile(UrlPath address, UrlPath page, Supplier<List<Found>> found)
      implements Artifact {

    private record Inputs(List<Found> found) {}

    /** Titles, summaries, names: all of that others can see. */
    @Override
    public Optional<List<Entry>> shows() {
      return Optional.of(List.of());
    }

    @Override
    public OutputPath path() {
      return address.file();
    }

    @Override
    public Record inputs() {
      return new Inputs(found.get());
    }

    @Override
    public Rank rank() {
      return Rank.INDEX;
    }

    @Override
    public String owner() {
      return "the search index";
    }

    /** Nobody links to it. */
    @Override
    public Optional<Published> published() {
      return Optional.empty();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      List<List<Object>> rows = found.get().stream().map(each -> each.row(page)).toList();
      out.write(Json.text(rows).getBytes(StandardCharsets.UTF_8));
    }
  }
}
