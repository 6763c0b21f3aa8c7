package org.tidings.feed;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidings.base.SourcePath;
import org.tidings.model.Entry;
import org.tidings.model.Language;
import org.tidings.model.Listing;
import org.tidings.model.Notice;
import org.tidings.model.Site;
import org.tidings.model.State;
import org.tidings.model.Story;

/**
 * What was withdrawn in a language, by the lists that it stood in, so that a feed can say so for as
 * long as the story would have stood in it. An expiry date no longer counts then: nothing changes
 * on that day by itself.
 */
final class Withdrawn {
  /** The order of all feeds. */
  static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.date().orElseThrow().at())
          .reversed()
          .thenComparing(Entry::path);

  private final Site site;
  private final List<Entry> stories = new ArrayList<>();
  private final List<Entry> notices = new ArrayList<>();
  private final Map<Key, List<Entry>> lists = new HashMap<>();

  Withdrawn(Site site, Language language) {
    this.site = site;
    site.entries().stream()
        .filter(entry -> entry.language().equals(language) && entry.date().isPresent())
        .filter(entry -> site.state(entry) == State.WITHDRAWN)
        .sorted(NEWEST_FIRST)
        .forEach(this::add);
  }

  private record Key(Listing.Kind kind, String id) {}

  private void add(Entry entry) {
    if (entry instanceof Notice) {
      notices.add(entry);
    } else if (entry instanceof Story story) {
      stories.add(story);
      add(Listing.Kind.MONTH, List.of(month(story)), story);
      add(Listing.Kind.TOPIC, story.topics(), story);
      add(Listing.Kind.PLACE, story.places(), story);
      add(Listing.Kind.PERSON, story.authors(), story);
    }
  }

  private void add(Listing.Kind kind, List<String> ids, Story story) {
    for (String id : Set.copyOf(ids)) {
      lists.computeIfAbsent(new Key(kind, id), key -> new ArrayList<>()).add(story);
    }
  }

  private String month(Story story) {
    ZonedDateTime at = story.published().at().atZone(site.config().timezone());
    return String.format(Locale.ROOT, "%04d/%02d", at.getYear(), at.getMonthValue());
  }

  /** The stories, newest first. */
  List<Entry> stories() {
    return stories;
  }

  /** The notices, newest first. */
  List<Entry> notices() {
    return notices;
  }

  /** The stories that stood in a list, newest first. */
  List<Entry> of(Listing list) {
    return lists.getOrDefault(new Key(list.kind(), list.id()), List.of());
  }

  /**
   * Those that would be among so many newest, had they stayed with the live ones.
   *
   * @param live newest first
   * @param gone newest first
   */
  static List<Entry> among(List<? extends Entry> live, int most, List<Entry> gone) {
    if (live.size() + gone.size() <= most) {
      return gone;
    }
    List<Entry> first = gone.subList(0, Math.min(most, gone.size()));
    Set<SourcePath> names = new HashSet<>();
    first.forEach(entry -> names.add(entry.source()));
    List<Entry> together = new ArrayList<>(live);
    together.addAll(first);
    return together.stream()
        .sorted(NEWEST_FIRST)
        .limit(most)
        .filter(entry -> names.contains(entry.source()))
        .toList();
  }
}
