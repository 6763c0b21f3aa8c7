package org.tidings.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidings.base.Digest;
import org.tidings.model.Slug;

/** Gathers the topics or people that posts name, each under one id, with every spelling seen. */
final class NameBook {
  private final Set<String> known;
  private final Map<String, Map<String, Integer>> spellings = new TreeMap<>();

  /**
   * @param known ids that the site has already
   */
  NameBook(Set<String> known) {
    this.known = new TreeSet<>(known);
  }

  /** The id of a name, which is remembered. */
  String id(String written) {
    String name = PlainWords.tidy(PlainWords.visible(written));
    String id = idOf(name);
    spellings.computeIfAbsent(id, key -> new TreeMap<>()).merge(name, 1, Integer::sum);
    return id;
  }

  static String idOf(String name) {
    String slug = Slug.of(name);
    return slug.isEmpty() ? "t-" + Digest.of(name).hex().substring(0, 8) : slug;
  }

  /** The ids that the site lacks. */
  Set<String> missing() {
    Set<String> missing = new TreeSet<>(spellings.keySet());
    missing.removeAll(known);
    return missing;
  }

  /** The spelling of an id that was used most often; of several the first by the alphabet. */
  String name(String id) {
    String best = id;
    int most = 0;
    for (Map.Entry<String, Integer> entry : spellings.getOrDefault(id, Map.of()).entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /** The spellings of an id when there are several. */
  Optional<Set<String>> merged(String id) {
    Set<String> names = spellings.getOrDefault(id, Map.of()).keySet();
    return names.size() > 1 ? Optional.of(names) : Optional.empty();
  }
}
