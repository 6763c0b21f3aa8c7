package org.tidings.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Names whose given name no list has: two or three words with capitals right beside a cue that only
 * people can have.
 */
final class UnlistedNames {
  private static final Set<String> HUMAN =
      Set.of(
          "diagnosed",
          "discharged",
          "hospitalised",
          "birth",
          "stroke",
          "attack",
          "chemotherapy",
          "dialysis",
          "transplant",
          "surgery",
          "operation",
          "underwent",
          "recovering",
          "suffers",
          "battling",
          "resuscitated",
          "admitted",
          "airlifted",
          "operated",
          "replacement",
          "living");
  private static final Set<String> NOUNS =
      Set.of("patient", "survivor", "sufferer", "user", "resident", "in-patient");
  private static final int SHORTEST = 3;
  private static final int MOST = 3;

  private UnlistedNames() {}

  /** The names that were found, and those beside a cue. */
  static List<PersonName> with(List<PersonName> listed, Wording words) {
    BitSet taken = new BitSet();
    listed.forEach(name -> taken.set(name.from(), name.to()));
    return hasPair(words, taken) ? with(listed, words, taken) : listed;
  }

  private static boolean hasPair(Wording words, BitSet taken) {
    for (int i = 1; i < words.size(); i++) {
      if (words.isCapital(i) && words.joins(i - 1) && !taken.get(i) && isNameLike(words, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static List<PersonName> with(List<PersonName> listed, Wording words, BitSet taken) {
    List<PersonName> all = new ArrayList<>(listed);
    for (PatientCues.Cue cue : PatientCues.in(words)) {
      int from = isHuman(words, cue) ? runBefore(words, cue.from()) : cue.from();
      int to = cue.from();
      if (from == to
          && NOUNS.contains(words.small(cue.to() - 1))
          && !words.isCapital(cue.to() - 1)) {
        from = cue.to();
        to = runBehind(words, from);
      }
      if (to - from > 1 && taken.get(from, to).isEmpty()) {
        taken.set(from, to);
        all.add(name(words, from, to));
      }
    }
    if (all.size() > listed.size()) {
      all.sort(Comparator.comparingInt(PersonName::from));
    }
    return all;
  }

  private static boolean isHuman(Wording words, PatientCues.Cue cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (HUMAN.contains(words.small(i))) {
        return true;
      }
    }
    return false;
  }

  private static int runBefore(Wording words, int end) {
    int from = end;
    while (end - from <= MOST && words.joins(from - 1) && isNameLike(words, from - 1)) {
      from--;
    }
    boolean whole = end - from <= MOST && !(words.joins(from - 1) && words.isCapital(from - 1));
    boolean the = words.joins(from - 1) && words.small(from - 1).equals("the");
    return whole && !the ? from : end;
  }

  private static int runBehind(Wording words, int from) {
    int to = from;
    while (to - from <= MOST && words.joins(to - 1) && isNameLike(words, to)) {
      to++;
    }
    return to - from <= MOST && !(words.joins(to - 1) && words.isCapital(to)) ? to : from;
  }

  private static boolean isNameLike(Wording words, int at) {
    String small = words.small(at);
    return words.isCapital(at)
        && !words.owns(at)
        && small.length() >= SHORTEST
        && !isCapitals(words.written(at))
        && !PeopleWords.ORDINARY.contains(small)
        && !PeopleWords.INSTITUTIONS.contains(small)
        && !PeopleWords.THINGS.contains(small)
        && !PeopleWords.PERSONS.contains(small)
        && !PeopleWords.SEVERAL.contains(small)
        && !PeopleWords.COURTESIES.contains(small)
        && !NameRoles.isTitle(small)
        && !Gazetteer.isPlace(words.written(at));
  }

  private static boolean isCapitals(String written) {
    return written.length() > 1 && Character.isUpperCase(written.charAt(1));
  }

  private static PersonName name(Wording words, int from, int to) {
    return new PersonName(from, to, words.written(from), words.written(to - 1), false);
  }
}
