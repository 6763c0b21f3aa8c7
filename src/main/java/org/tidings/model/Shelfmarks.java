package org.tidings.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.base.SourcePath;

/**
 * Where in a list of entries each is found, by its file, by what it shares with its translations,
 * by its title and by its old addresses. It holds for every list in whose places stand entries of
 * equal faces.
 */
final class Shelfmarks {
  private final Map<SourcePath, Integer> sources;
  private final Map<String, List<Integer>> translated = new HashMap<>();
  private final Map<String, Integer> aliases = new HashMap<>();
  private final Map<String, Integer> titles;
  private final Set<Integer> namesakes = new TreeSet<>();

  private Shelfmarks(int size) {
    sources = new HashMap<>(size * 2);
    titles = new HashMap<>(size * 2);
  }

  static Shelfmarks of(List<Entry> entries) {
    Shelfmarks marks = new Shelfmarks(entries.size());
    Map<String, Integer> groups = new HashMap<>(entries.size() * 2);
    for (int i = 0; i < entries.size(); i++) {
      Integer position = i;
      Basics basics = entries.get(i).basics();
      marks.sources.put(basics.source(), position);
      basics.aliases().forEach(alias -> marks.aliases.putIfAbsent(alias.value(), position));
      marks.title(basics.title(), position);
      Integer first = groups.putIfAbsent(basics.group(), position);
      if (first != null) {
        marks
            .translated
            .computeIfAbsent(basics.group(), group -> new ArrayList<>(List.of(first)))
            .add(position);
      }
    }
    return marks;
  }

  private void title(String title, Integer position) {
    Integer other = titles.putIfAbsent(title, position);
    if (other != null) {
      namesakes.add(other);
      namesakes.add(position);
    }
  }

  /** Entries that share their titles with others, or with one of these, in their order. */
  List<Integer> namesakes(Collection<String> taken) {
    Set<Integer> all = new TreeSet<>(namesakes);
    taken.forEach(title -> Optional.ofNullable(titles.get(title)).ifPresent(all::add));
    return List.copyOf(all);
  }

  /** The entry that a file became. */
  Optional<Integer> source(SourcePath file) {
    return Optional.ofNullable(sources.get(file));
  }

  /** All entries of a group that has several, in their order. */
  List<Integer> group(String group) {
    return translated.getOrDefault(group, List.of());
  }

  /** The first entry that once had an address. */
  Optional<Integer> alias(String address) {
    return Optional.ofNullable(aliases.get(address));
  }
}
