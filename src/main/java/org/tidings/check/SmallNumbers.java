package org.tidings.check;

import java.util.Set;

/** Finds counts of one to four with a grave illness and a place (editorial policy, 2.2). */
final class SmallNumbers implements BlockRule {
  private static final Set<String> COUNTED =
      Set.of(
          "patients",
          "people",
          "children",
          "women",
          "men",
          "cases",
          "residents",
          "babies",
          "students",
          "pupils",
          "patient",
          "person",
          "child",
          "woman",
          "man",
          "case",
          "resident",
          "baby",
          "student",
          "pupil",
          "teenagers",
          "adults",
          "girls",
          "boys",
          "newborns",
          "infants");
  private static final Set<String> PARTS = Set.of("in", "out", "times", "percent", "per", "or");
  private static final Set<String> MOST = Set.of("than", "in", "phase", "stage", "page", "type");
  private static final Set<String> PAIRS = Set.of("eating disorder", "motor neurone", "self harm");
  private static final int FOUR = 4;
  private static final int FEW = 3;
  private static final Verdict NUMBER =
      Verdict.warning(
          "reveal/small-number",
          "A count below five, an illness and a place together tell neighbours who is meant",
          "Write “fewer than five”, leave the place out, or count a larger area or a longer time.");

  @Override
  public Set<String> triggers() {
    Set<String> illnesses = new java.util.TreeSet<>();
    PeopleWords.group("sensitive").forEach(word -> illnesses.add(word.split("[-']", -1)[0]));
    illnesses.addAll(Set.of("eating", "motor", "harm"));
    return illnesses;
  }

  @Override
  public void read(Block block, Desk desk) {
    for (Block.Sentence sentence : block.sentences()) {
      Wording words = Wording.of(block, sentence);
      int count = count(words);
      if (count >= 0 && hasIllness(words) && Gazetteer.isIn(words)) {
        int end = counted(words, count);
        desk.tellPersonal(NUMBER, block, words.start(count), words.end(end));
      }
    }
  }

  private static int count(Wording words) {
    for (int i = 0; i < words.size(); i++) {
      int number = words.small(i).equals("single") ? 1 : Numerals.of(words.small(i));
      boolean few = number >= 1 && number <= FOUR && !isPart(words, i);
      if (few && counted(words, i) > i) {
        return i;
      }
    }
    return -1;
  }

  /** {@code one in four}, {@code phase 3}. */
  private static boolean isPart(Wording words, int i) {
    return MOST.contains(words.small(i - 1))
        && (!words.small(i - 1).equals("in") || Numerals.of(words.small(i - 2)) >= 0);
  }

  /** The noun that is counted, at most three words on; the number itself if there is none. */
  private static int counted(Wording words, int number) {
    for (int i = number + 1; i <= number + FEW && i < words.size() && words.joins(i - 1); i++) {
      if (COUNTED.contains(words.small(i))) {
        return i;
      }
      if (PARTS.contains(words.small(i)) || words.isNumber(i)) {
        return number;
      }
    }
    return number;
  }

  static boolean hasIllness(Wording words) {
    Set<String> illnesses = PeopleWords.group("sensitive");
    for (int i = 0; i < words.size(); i++) {
      boolean pair = PAIRS.contains(words.small(i) + " " + words.small(i + 1).replaceAll("s$", ""));
      boolean compound =
          words.joins(i) && PeopleWords.group("compound").contains(words.small(i + 1));
      boolean sense = !words.small(i).equals("aids") || words.written(i).equals("AIDS");
      if ((pair || illnesses.contains(words.small(i))) && !compound && sense) {
        return true;
      }
    }
    return false;
  }
}
