package org.tidings.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that the rules about people know, from their resources. */
final class PeopleWords {
  static final Map<String, Set<String>> GROUPS = WordLists.groups("words.txt");
  static final Set<String> COURTESIES = group("courtesy");
  static final Set<String> PROFESSIONS = group("profession");
  static final Set<String> ROLES = group("role");
  static final Set<String> INSTITUTIONS = group("institution");
  static final Set<String> SEVERAL = group("several");
  static final Set<String> SINGULAR = group("singular");
  static final Set<String> SAYING = group("says");
  static final Set<String> THINGS = group("thing");
  static final Set<String> ORDINARY = group("rather-a-word");
  static final Set<String> PERSONS = group("person");
  static final Set<String> CHILDREN = group("child");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PeopleWords() {}

  static Set<String> group(String name) {
    return GROUPS.getOrDefault(name, Set.of());
  }

  /** A name in small letters without accents, so that it is found however it is written. */
  static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
    return MARKS.matcher(plain).replaceAll("").replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }
}
