package org.tidings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Initials beside a patient's word, which tell as much as a name (editorial policy, 2.2). */
final class Initials {
  private static final Set<String> PATIENT = Set.of("patient", "resident", "in-patient");
  private static final Set<String> SHORT =
      Set.of(
          "us", "uk", "eu", "un", "ai", "it", "pe", "md", "bc", "ad", "rn", "id", "tb", "gp", "am",
          "pm", "pr", "hr", "iv", "er", "ms", "ct", "mri", "icu", "hse", "nhs", "ent", "na", "op",
          "ie", "eg", "dr", "phd", "ba", "ma", "pc", "tv", "uti", "aed", "ed", "ae", "hiv", "cf");
  private static final int NEAR = 3;

  private Initials() {}

  static List<PersonName> in(Wording words) {
    List<PersonName> found = new ArrayList<>(0);
    int size = mayBeIn(words) && hasPatient(words) ? words.size() : 0;
    for (int i = 0; i < size; i++) {
      int end = end(words, i);
      if (end > i && isBeside(words, i, end)) {
        found.add(new PersonName(i, end, "", initials(words, i, end), false));
      }
    }
    return found;
  }

  /** A cheap look: a word of capitals that is short enough. */
  private static boolean mayBeIn(Wording words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.isBrief(i, NEAR) && words.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPatient(Wording words) {
    for (int i = 0; i < words.size(); i++) {
      if (PATIENT.contains(words.small(i)) || words.small(i).equals("user")) {
        return true;
      }
    }
    return false;
  }

  private static int end(Wording words, int from) {
    int end = from;
    while (end - from <= NEAR && isInitial(words, end) && (end == from || words.flows(end - 1))) {
      end++;
    }
    if (end - from > 1 && end - from <= NEAR) {
      boolean dotted = words.after(from).startsWith(".");
      boolean inside = isInitial(words, from - 1) && words.flows(from - 1);
      return dotted && !inside && !SHORT.contains(joined(words, from, end)) ? end : from;
    }
    return isBare(words, from) ? from + 1 : from;
  }

  /** {@code patient JM (54)}: without stops they need an age. */
  private static boolean isBare(Wording words, int at) {
    String small = words.small(at);
    return small.length() > 1
        && small.length() <= NEAR
        && words.written(at).chars().allMatch(Character::isUpperCase)
        && !SHORT.contains(small)
        && Ages.behind(words, at).to() > at
        && PATIENT.contains(words.small(at - 1));
  }

  private static boolean isInitial(Wording words, int at) {
    return words.isCapital(at) && words.small(at).length() == 1;
  }

  private static boolean isBeside(Wording words, int from, int end) {
    for (int i = Math.max(0, from - NEAR); i < Math.min(words.size(), end + NEAR); i++) {
      boolean user = words.small(i).equals("user") && words.small(i - 1).equals("service");
      if (PATIENT.contains(words.small(i)) || user) {
        return true;
      }
    }
    return false;
  }

  private static String initials(Wording words, int from, int end) {
    return joined(words, from, end);
  }

  private static String joined(Wording words, int from, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < end; i++) {
      letters.append(words.small(i));
    }
    return letters.toString();
  }
}
