package org.tidings.markup;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tidings.model.Slug;

/**
 * Gives out the ids of one body, each once: the slug of the words, then with {@code -1}, {@code -2}
 * as the git hosts do. They hold only letters, digits and hyphens, so that an id with an underscore
 * or a colon is free for templates and footnotes. {@code main} is every page's own.
 */
final class Anchors {
  private static final String PAGES_OWN = "main";

  private final Set<String> taken = new LinkedHashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  String forWords(String words) {
    String slug = Slug.of(words);
    String base = slug.isEmpty() ? "section" : slug;
    String id = base;
    while (!take(id)) {
      id = base + "-" + repeats.merge(base, 1, Integer::sum);
    }
    return id;
  }

  /** Takes an id as it is; false when something else has it. */
  boolean take(String id) {
    return !id.equals(PAGES_OWN) && taken.add(id);
  }

  Set<String> all() {
    return Collections.unmodifiableSet(taken);
  }
}
