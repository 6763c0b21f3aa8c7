package org.tidings.check;

import java.util.List;

/** Words, links and tags that lie, pry, cheat or steal (editorial policy, sections 3, 4, 5, 7). */
final class WordRules {
  private WordRules() {}

  static List<BlockRule> of(House house) {
    return List.of();
  }

  static List<ManuscriptRule> ofManuscripts(House house) {
    return List.of();
  }
}
