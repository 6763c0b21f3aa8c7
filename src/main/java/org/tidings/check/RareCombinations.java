package org.tidings.check;

import java.util.List;
import java.util.Set;

/** Finds one person, a place and what nobody else there has (editorial policy, section 2.2). */
final class RareCombinations implements BlockRule {
  private static final Set<String> ILLNESSES =
      Set.of(
          "disease", "condition", "disorder", "syndrome", "cancer", "tumour", "tumor", "illness");
  private static final Set<String> ONLY =
      Set.of(
          "person", "patient", "child", "woman", "man", "boy", "girl", "family", "baby", "adult");
  private static final Set<String> ONE =
      Set.of("a", "the", "one", "local", "an", "young", "elderly");
  private static final int FEW = 4;
  private static final Verdict RARE =
      Verdict.warning(
          "reveal/rare-combination",
          "One person, a small place and something rare together tell who it is",
          "Leave out one of the three: “somebody in the west of Ireland”, or “a long-term illness”; or"
              + " record a consent whose scope has `condition` and `place`.");

  @Override
  public Set<String> triggers() {
    return Set.of("only", "rare", "rarest");
  }

  @Override
  public void read(Block block, Desk desk) {
    List<Wording> all =
        block.sentences().stream().map(sentence -> Wording.of(block, sentence)).toList();
    for (int i = 0; i < all.size(); i++) {
      Wording words = all.get(i);
      int[] sign = sign(words);
      if (sign.length > 0 && isOnePerson(all, i) && !isAllowed(desk)) {
        desk.tellPersonal(RARE, block, words.start(sign[0]), words.end(sign[1] - 1));
      }
    }
  }

  private static boolean isAllowed(Desk desk) {
    Leave leave = Leave.of(desk);
    return leave.covers("condition") && leave.covers("place");
  }

  /** From and behind which word it says that something is rare; nothing if it does not. */
  private static int[] sign(Wording words) {
    boolean atWork = isAtWork(words);
    for (int i = 0; i < words.size(); i++) {
      int end = rare(words, i);
      end = end > i ? end : only(words, i, atWork);
      if (end > i) {
        return new int[] {i, end};
      }
    }
    return new int[0];
  }

  private static int rare(Wording words, int at) {
    if (!words.small(at).equals("rare") && !words.small(at).equals("rarest")) {
      return at;
    }
    for (int i = at + 1; i <= at + FEW && words.joins(i - 1); i++) {
      boolean form = words.small(i).equals("form") && words.small(i + 1).equals("of");
      if (ILLNESSES.contains(words.small(i)) || form) {
        boolean day = PeopleWords.group("compound").contains(words.small(i + 1));
        return day && words.joins(i) ? at : i + 1;
      }
    }
    return at;
  }

  /** {@code one of only five}, {@code the only woman}. */
  private static int only(Wording words, int at, boolean atWork) {
    if (!words.small(at).equals("only")) {
      return at;
    }
    boolean one = words.small(at - 1).equals("of") && words.small(at - 2).equals("one");
    int number = Numerals.of(words.small(at + 1));
    boolean many = number > 0 || words.isNumber(at + 1) || words.small(at + 1).equals("a");
    if (one && many) {
      return isThings(words, at + 2) ? at : at + 2;
    }
    boolean the = words.small(at - 1).equals("the") && ONLY.contains(words.small(at + 1));
    return the && !atWork ? at + 2 : at;
  }

  private static boolean isThings(Wording words, int from) {
    for (int i = from; i < Math.min(words.size(), from + FEW) && words.joins(i - 1); i++) {
      if (PeopleWords.SEVERAL.contains(words.small(i)) && !words.small(i).equals("few")) {
        return PeopleWords.group("not-people").contains(words.small(i));
      }
      if (PeopleWords.group("not-people").contains(words.small(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtWork(Wording words) {
    for (int i = 0; i < words.size(); i++) {
      if (PeopleWords.group("at-work").contains(words.small(i))) {
        return true;
      }
    }
    return false;
  }

  /** One person and a place, here, or in the sentence beside it that speaks of him or her. */
  private static boolean isOnePerson(List<Wording> all, int at) {
    Wording words = all.get(at);
    boolean pronoun = hasPronoun(words);
    if (!pronoun && !hasPerson(words)) {
      return false;
    }
    return Gazetteer.isIn(words)
        || (pronoun && at > 0 && Gazetteer.isIn(all.get(at - 1)))
        || (at + 1 < all.size() && goesOn(all.get(at + 1)) && Gazetteer.isIn(all.get(at + 1)));
  }

  private static boolean goesOn(Wording words) {
    return Set.of("he", "she", "his", "her").contains(words.small(0));
  }

  private static boolean hasPronoun(Wording words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.small(i).equals("he") || words.small(i).equals("she")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPerson(Wording words) {
    for (int i = 0; i < words.size(); i++) {
      if (PeopleWords.PERSONS.contains(words.small(i)) && hasOne(words, i)) {
        return true;
      }
    }
    return NameReader.in(words, false).stream().anyMatch(name -> !NameRoles.isAtWork(words, name));
  }

  private static boolean hasOne(Wording words, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - FEW); i--) {
      if (ONE.contains(words.small(i)) || Numerals.yearsOld(words.small(i)) >= 0) {
        return true;
      }
    }
    return noun == 0;
  }
}
