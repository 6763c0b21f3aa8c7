package org.tidings.check;

import java.util.Set;

/** Finds a bed or a room that tells who lay there (editorial policy, section 2.2). */
final class WardBeds implements BlockRule {
  private static final Set<String> BEDS = Set.of("bed", "cubicle", "bay");
  private static final Set<String> PERSONAL =
      Set.of(
          "patient",
          "admitted",
          "treated",
          "recovering",
          "recovered",
          "recover",
          "recovers",
          "recovery",
          "recuperating",
          "he",
          "she",
          "his",
          "her",
          "hers",
          "him",
          "lying",
          "lay",
          "lies",
          "nursed",
          "discharged",
          "resident",
          "died");
  private static final Set<String> WARDS = Set.of("ward", "unit", "wing", "icu", "hdu");
  private static final Set<String> NO_BEDS =
      Set.of("beds", "months", "weeks", "days", "hours", "nights", "years", "minutes", "times");
  private static final int FEW = 5;
  private static final Verdict BED =
      Verdict.warning(
          "reveal/ward-bed",
          "A bed or a room with a number tells everybody who was there which patient is meant",
          "Leave the number out: “a patient on the ward”.");

  @Override
  public Set<String> triggers() {
    return Set.of("bed", "cubicle", "bay", "room");
  }

  @Override
  public void read(Block block, Desk desk) {
    for (Block.Sentence sentence : block.sentences()) {
      Wording words = Wording.of(block, sentence);
      for (int i = 0; i < words.size(); i++) {
        int end = end(words, i);
        if (end > i) {
          if (isPersonal(words)) {
            desk.tellPersonal(BED, block, words.start(i), words.end(end - 1));
          }
          break;
        }
      }
    }
  }

  private static int end(Wording words, int at) {
    if (BEDS.contains(words.small(at))) {
      int number = isSign(words.small(at + 1)) ? at + 2 : at + 1;
      boolean numbered = isNumber(words, number) && words.flows(at);
      return numbered && !NO_BEDS.contains(words.small(number + 1)) ? number + 1 : at;
    }
    boolean room = words.small(at).equals("room") && words.joins(at) && isNumber(words, at + 1);
    return room && isOnWard(words, at + 2) ? at + 2 : at;
  }

  private static boolean isSign(String word) {
    return word.equals("number") || word.equals("no");
  }

  /** {@code 22}, {@code 4B}, {@code B4}, {@code seven}. */
  private static boolean isNumber(Wording words, int at) {
    String word = words.small(at);
    return word.matches("[a-h]?[0-9]{1,3}[a-h]?") || Numerals.of(word) > 0;
  }

  private static boolean isOnWard(Wording words, int from) {
    for (int i = from; i < Math.min(words.size(), from + FEW); i++) {
      if (WARDS.contains(words.small(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonal(Wording words) {
    for (int i = 0; i < words.size(); i++) {
      if (PERSONAL.contains(words.small(i))) {
        return true;
      }
    }
    return false;
  }
}
