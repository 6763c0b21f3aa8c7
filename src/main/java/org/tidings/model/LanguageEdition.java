package org.tidings.model;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidings.base.UrlPath;

/**
 * What readers of one language are offered: its lists, newest first, with everything that is not
 * live already left out.
 */
public final class LanguageEdition {
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.date().orElseThrow().at())
          .reversed()
          .thenComparing(Entry::path);

  private final Language language;
  private final UrlPath root;
  private final List<Story> stories;
  private final List<Notice> notices;
  private final List<StandingPage> pages;
  private final Map<UrlPath, Integer> positions = new HashMap<>();
  private final Map<String, Listing> topics;
  private final Map<String, Listing> places;
  private final Map<String, Listing> people;
  private final Map<String, Listing> years;
  private final Map<String, Listing> months;
  private final Map<String, int[]> newestOfTopics;
  private final Map<String, int[]> newestOfPlaces;

  LanguageEdition(Language language, Content content, Viewing viewing) {
    this.language = language;
    this.root = content.config().root(language);
    this.stories = listed(content.stories(), viewing);
    this.notices = listed(content.notices(), viewing);
    this.pages =
        content.pages().stream()
            .filter(page -> page.language().equals(language) && viewing.lists(page))
            .sorted(
                Comparator.comparing((StandingPage page) -> page.nav().orElse(Integer.MAX_VALUE))
                    .thenComparing(Entry::path))
            .toList();
    for (int i = 0; i < stories.size(); i++) {
      positions.put(stories.get(i).path(), i);
    }
    ZoneId zone = content.config().timezone();
    topics = group(Listing.Kind.TOPIC, "topics/", Story::topics);
    places = group(Listing.Kind.PLACE, "places/", Story::places);
    people = group(Listing.Kind.PERSON, "people/", Story::authors);
    months = group(Listing.Kind.MONTH, "archive/", story -> List.of(month(story, zone)));
    years = byYear();
    newestOfTopics = newest(topics);
    newestOfPlaces = newest(places);
    for (Notice notice : notices) {
      for (String place : notice.places()) {
        places.computeIfAbsent(place, id -> listing(Listing.Kind.PLACE, "places/", id, List.of()));
      }
    }
  }

  private <E extends Entry> List<E> listed(List<E> entries, Viewing viewing) {
    return entries.stream()
        .filter(entry -> entry.language().equals(language) && viewing.lists(entry))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private Map<String, Listing> group(
      Listing.Kind kind, String folder, Function<Story, List<String>> keys) {
    Map<String, List<Story>> groups = new TreeMap<>();
    for (Story story : stories) {
      for (String key : keys.apply(story)) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(story);
      }
    }
    Map<String, Listing> listings = new TreeMap<>();
    groups.forEach((id, group) -> listings.put(id, listing(kind, folder, id, group)));
    return listings;
  }

  private Listing listing(Listing.Kind kind, String folder, String id, List<Story> group) {
    return new Listing(kind, id, language, root.resolve(folder + id + "/"), List.copyOf(group));
  }

  /** The months of each year, put together; an id of a month starts with its year. */
  private Map<String, Listing> byYear() {
    Map<String, List<Story>> groups = new TreeMap<>();
    List<Listing> newestFirst = new ArrayList<>(months.values());
    Collections.reverse(newestFirst);
    for (Listing month : newestFirst) {
      String year = month.id().substring(0, month.id().indexOf('/'));
      groups.computeIfAbsent(year, k -> new ArrayList<>()).addAll(month.stories());
    }
    Map<String, Listing> years = new TreeMap<>();
    groups.forEach(
        (year, group) -> years.put(year, listing(Listing.Kind.YEAR, "archive/", year, group)));
    return years;
  }

  private static String month(Story story, ZoneId zone) {
    ZonedDateTime at = local(story, zone);
    return padded(at.getYear(), 4) + "/" + padded(at.getMonthValue(), 2);
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  private static ZonedDateTime local(Story story, ZoneId zone) {
    return story.published().at().atZone(zone);
  }

  /** Its language. */
  public Language language() {
    return language;
  }

  /** The address of its home page. */
  public UrlPath root() {
    return root;
  }

  /** The home page's list: every live story. */
  public Listing home() {
    return new Listing(Listing.Kind.HOME, "", language, root, stories);
  }

  /** Live stories, newest first. */
  public List<Story> stories() {
    return stories;
  }

  /** Notices that are live, newest first, whatever their phase. */
  public List<Notice> notices() {
    return notices;
  }

  /** Standing pages in the order of the menu, those that are not in it last. */
  public List<StandingPage> pages() {
    return pages;
  }

  /** Topics with live stories, by id. */
  public List<Listing> topics() {
    return List.copyOf(topics.values());
  }

  /** Places with live stories or notices, by id. */
  public List<Listing> places() {
    return List.copyOf(places.values());
  }

  /** People with live stories, by id. */
  public List<Listing> people() {
    return List.copyOf(people.values());
  }

  /** Years with live stories, oldest first. */
  public List<Listing> years() {
    return List.copyOf(years.values());
  }

  /** Months with live stories, oldest first; the id is {@code 2026/11}. */
  public List<Listing> months() {
    return List.copyOf(months.values());
  }

  /** A topic's list, when it has something live. */
  public Optional<Listing> topic(String id) {
    return Optional.ofNullable(topics.get(id));
  }

  /** A place's list, when it has something live. */
  public Optional<Listing> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** A person's list, when it has something live. */
  public Optional<Listing> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The story that came out before this one. */
  public Optional<Story> before(Story story) {
    return neighbour(story, 1);
  }

  /** The story that came out after this one. */
  public Optional<Story> after(Story story) {
    return neighbour(story, -1);
  }

  private Optional<Story> neighbour(Story story, int step) {
    Integer position = positions.get(story.path());
    int index = position == null ? -1 : position + step;
    return index < 0 || index >= stories.size()
        ? Optional.empty()
        : Optional.of(stories.get(index));
  }

  /**
   * Stories that share topics or places with this one: those that share most first, then the
   * newest.
   */
  public List<Story> related(Story story, int most) {
    int[] near = near(story);
    Arrays.sort(near);
    Integer own = positions.get(story.path());
    long[] ranked = new long[near.length];
    int others = 0;
    for (int from = 0, to = 0; from < near.length; from = to) {
      while (to < near.length && near[to] == near[from]) {
        to++;
      }
      if (own == null || own != near[from]) {
        ranked[others++] = ((long) (from - to) << Integer.SIZE) | near[from];
      }
    }
    Arrays.sort(ranked, 0, others);
    return Arrays.stream(ranked, 0, Math.min(most, others))
        .mapToObj(rank -> stories.get((int) rank))
        .toList();
  }

  /** The places in the order of time of what shares a topic or a place, once for each it shares. */
  private int[] near(Story story) {
    int[] near = new int[(story.topics().size() + story.places().size()) * RELATED_WINDOW];
    int used = 0;
    for (String topic : story.topics()) {
      used = add(newestOfTopics.get(topic), near, used);
    }
    for (String place : story.places()) {
      used = add(newestOfPlaces.get(place), near, used);
    }
    return Arrays.copyOf(near, used);
  }

  private static int add(int @Nullable [] newest, int[] near, int used) {
    if (newest == null) {
      return used;
    }
    System.arraycopy(newest, 0, near, used, newest.length);
    return used + newest.length;
  }

  /** Only the newest of a list are looked at, so that the cost of a story does not grow. */
  private Map<String, int[]> newest(Map<String, Listing> lists) {
    Map<String, int[]> newest = new HashMap<>();
    lists.forEach(
        (id, list) ->
            newest.put(
                id,
                list.stories().stream()
                    .limit(RELATED_WINDOW)
                    .mapToInt(story -> positions.getOrDefault(story.path(), 0))
                    .toArray()));
    return newest;
  }

  private static final int RELATED_WINDOW = 40;
}
