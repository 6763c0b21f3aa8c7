package org.tidings.check;

import java.util.Set;

/**
 * Places that are small enough to tell who somebody is: counties, towns and villages of Ireland and
 * the United Kingdom (see {@code people/SOURCES.txt}).
 */
final class Gazetteer {
  private static final Set<String> PLACES = WordLists.names("places.txt");
  private static final Set<String> SHORT = Set.of("village", "parish", "townland", "island");
  private static final int LONGEST = 4;

  private Gazetteer() {}

  static boolean isPlace(String name) {
    return PLACES.contains(name);
  }

  /** Behind which word a place ends that begins here; here if none does. */
  static int end(Wording words, int from) {
    if (words.small(from).equals("the") && SHORT.contains(words.small(from + 1))) {
      return from + 2;
    }
    if (!words.isCapital(from)) {
      return from;
    }
    StringBuilder name = new StringBuilder();
    int end = from;
    for (int i = from; i < from + LONGEST && i < words.size(); i++) {
      name.append(i > from ? " " : "").append(words.written(i));
      end = PLACES.contains(name.toString()) ? i + 1 : end;
      if (!words.joins(i)) {
        break;
      }
    }
    return end;
  }

  /** Whether a place stands in a sentence. */
  static boolean isIn(Wording words) {
    for (int i = 0; i < words.size(); i++) {
      if (end(words, i) > i) {
        return true;
      }
    }
    return false;
  }
}
