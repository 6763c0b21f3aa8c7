package org.tidings.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The people of the registry, who are never patients, by the names that texts give them. */
final class Staff {
  private final Set<String> full = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  Staff(List<House.Colleague> colleagues) {
    for (House.Colleague colleague : colleagues) {
      List<String> words = new ArrayList<>(List.of(PeopleWords.fold(colleague.name()).split(" +")));
      words.removeIf(
          word ->
              PeopleWords.PROFESSIONS.contains(word.replace(".", ""))
                  || PeopleWords.COURTESIES.contains(word.replace(".", "")));
      if (words.size() > 1) {
        full.add(words.get(0) + " " + words.get(words.size() - 1));
        given.add(words.get(0));
        surnames.add(words.get(words.size() - 1));
      }
    }
  }

  /** Whether a name may be one of theirs: in full, or with the given name or the surname alone. */
  boolean includes(PersonName name) {
    String first = PeopleWords.fold(name.given());
    if (name.isLone()) {
      return given.contains(first);
    }
    String last = last(PeopleWords.fold(name.surname()));
    return first.isEmpty() ? surnames.contains(last) : full.contains(first + " " + last);
  }

  private static String last(String surname) {
    List<String> words = Arrays.asList(surname.split(" ", -1));
    return words.get(words.size() - 1);
  }
}
