package org.tidings.model;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
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
  private static final int RELATED_WINDOW = 40;

  private final Language language;
  private final ZoneId zone;
  private final UrlPath root;
  private final List<Story> stories;
  private final List<Notice> notices;
  private final List<StandingPage> pages;
  private final Map<String, Listing> topics;
  private final Map<String, Listing> places;
  private final Map<String, Listing> people;
  private final Map<String, Listing> years;
  private final Map<String, Listing> months;
  private final Map<String, int[]> newestOfTopics;
  private final Map<String, int[]> newestOfPlaces;

  LanguageEdition(Language language, Content content, Viewing viewing) {
    this.language = language;
    this.zone = content.config().timezone();
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
    topics = group(Listing.Kind.TOPIC, "topics/", Story::topics);
    places = group(Listing.Kind.PLACE, "places/", Story::places);
    people = group(Listing.Kind.PERSON, "people/", Story::authors);
    months = byMonth();
    years = byYear();
    newestOfTopics = newest(topics);
    newestOfPlaces = newest(places);
    for (Notice notice : notices) {
      for (String place : notice.places()) {
        places.computeIfAbsent(place, id -> listing(Listing.Kind.PLACE, "places/", id, List.of()));
      }
    }
  }

  /** The same with one entry in place of another that has the same face. */
  private LanguageEdition(LanguageEdition before, Entry old, Entry now) {
    language = before.language;
    zone = before.zone;
    root = before.root;
    stories = replaced(before.stories, old, now);
    notices = replaced(before.notices, old, now);
    pages = replaced(before.pages, old, now);
    topics = new TreeMap<>(before.topics);
    places = new TreeMap<>(before.places);
    people = new TreeMap<>(before.people);
    years = new TreeMap<>(before.years);
    months = new TreeMap<>(before.months);
    newestOfTopics = before.newestOfTopics;
    newestOfPlaces = before.newestOfPlaces;
    if (now instanceof Story story) {
      String month = month(month(story));
      story.topics().forEach(id -> replace(topics, id, old, story));
      story.places().forEach(id -> replace(places, id, old, story));
      story.authors().forEach(id -> replace(people, id, old, story));
      replace(months, month, old, story);
      replace(years, year(month), old, story);
    }
  }

  /** The same with one entry in place of another that has the same face. */
  LanguageEdition with(Entry old, Entry now) {
    return old.language().equals(language) ? new LanguageEdition(this, old, now) : this;
  }

  private static void replace(Map<String, Listing> listings, String id, Entry old, Story now) {
    listings.computeIfPresent(
        id,
        (key, list) ->
            new Listing(
                list.kind(),
                list.id(),
                list.language(),
                list.path(),
                replaced(list.stories(), old, now)));
  }

  /** A list with one of its elements replaced; itself when that is not in it. */
  @SuppressWarnings("unchecked")
  static <E extends Entry> List<E> replaced(List<E> entries, Entry old, Entry now) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) == old) {
        List<E> all = new ArrayList<>(entries);
        all.set(i, (E) now);
        return Collections.unmodifiableList(all);
      }
    }
    return entries;
  }

  private <E extends Entry> List<E> listed(List<E> entries, Viewing viewing) {
    List<E> listed = new ArrayList<>(entries.size());
    for (E entry : entries) {
      if (entry.language().equals(language) && viewing.lists(entry)) {
        listed.add(entry);
      }
    }
    listed.sort(LanguageEdition::newestFirst);
    return Collections.unmodifiableList(listed);
  }

  private static int newestFirst(Entry one, Entry other) {
    int order = published(other).compareTo(published(one));
    return order != 0 ? order : one.path().compareTo(other.path());
  }

  private static Instant published(Entry entry) {
    return entry instanceof Story story ? story.published().at() : entry.date().orElseThrow().at();
  }

  private Map<String, Listing> group(
      Listing.Kind kind, String folder, Function<Story, List<String>> keys) {
    Map<String, List<Story>> groups = new HashMap<>();
    for (Story story : stories) {
      for (String key : keys.apply(story)) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(story);
      }
    }
    return listings(kind, folder, groups);
  }

  private Map<String, Listing> listings(
      Listing.Kind kind, String folder, Map<String, List<Story>> groups) {
    Map<String, Listing> listings = new TreeMap<>();
    groups.forEach((id, group) -> listings.put(id, listing(kind, folder, id, group)));
    return listings;
  }

  private Listing listing(Listing.Kind kind, String folder, String id, List<Story> group) {
    return new Listing(
        kind, id, language, root.resolve(folder + id + "/"), Collections.unmodifiableList(group));
  }

  private Map<String, Listing> byMonth() {
    Map<YearMonth, List<Story>> groups = new HashMap<>();
    for (Story story : stories) {
      groups.computeIfAbsent(month(story), k -> new ArrayList<>()).add(story);
    }
    Map<String, List<Story>> named = new HashMap<>();
    groups.forEach((month, group) -> named.put(month(month), group));
    return listings(Listing.Kind.MONTH, "archive/", named);
  }

  /** The months of each year, put together. */
  private Map<String, Listing> byYear() {
    Map<String, List<Story>> groups = new HashMap<>();
    List<Listing> newestFirst = new ArrayList<>(months.values());
    Collections.reverse(newestFirst);
    for (Listing month : newestFirst) {
      groups.computeIfAbsent(year(month.id()), k -> new ArrayList<>()).addAll(month.stories());
    }
    return listings(Listing.Kind.YEAR, "archive/", groups);
  }

  private YearMonth month(Story story) {
    return YearMonth.from(story.published().at().atZone(zone));
  }

  private static String month(YearMonth month) {
    return padded(month.getYear(), 4) + "/" + padded(month.getMonthValue(), 2);
  }

  /** An id of a month starts with its year. */
  private static String year(String month) {
    return month.substring(0, month.indexOf('/'));
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
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
    int position = position(story);
    int index = position < 0 ? -1 : position + step;
    return index < 0 || index >= stories.size()
        ? Optional.empty()
        : Optional.of(stories.get(index));
  }

  /** Where in the order of time a story stands; less than 0 when it is not in the list. */
  private int position(Story story) {
    return Collections.binarySearch(stories, story, LanguageEdition::newestFirst);
  }

  /**
   * Stories that share topics or places with this one: those that share most first, then the
   * newest.
   */
  public List<Story> related(Story story, int most) {
    int[] near = near(story);
    Arrays.sort(near);
    int own = position(story);
    long[] ranked = new long[near.length];
    int others = 0;
    for (int from = 0, to = 0; from < near.length; from = to) {
      while (to < near.length && near[to] == near[from]) {
        to++;
      }
      if (own != near[from]) {
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
                list.stories().stream().limit(RELATED_WINDOW).mapToInt(this::position).toArray()));
    return newest;
  }
}
