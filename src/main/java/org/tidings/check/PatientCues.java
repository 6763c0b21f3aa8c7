package org.tidings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What tells that a sentence speaks of one patient (editorial policy, section 2.2). */
final class PatientCues {
  private static final CueBook BOOK = new CueBook("cues.txt", PeopleWords.GROUPS);
  private static final Set<String> COURSE =
      Set.of(
          "chemotherapy",
          "chemo",
          "dialysis",
          "diagnosis",
          "treatment",
          "operation",
          "transplant",
          "recovery",
          "rehabilitation",
          "stroke",
          "radiotherapy",
          "mastectomy",
          "amputation",
          "seizures",
          "relapse",
          "remission",
          "surgery",
          "illness",
          "condition",
          "bypass",
          "coma");
  private static final Set<String> FILLERS =
      Set.of(
          "who",
          "that",
          "which",
          "have",
          "has",
          "had",
          "are",
          "were",
          "is",
          "was",
          "been",
          "being",
          "newly",
          "recently",
          "just",
          "also",
          "currently",
          "still",
          "already",
          "first",
          "then",
          "often",
          "may",
          "might",
          "can",
          "will",
          "would",
          "could",
          "should",
          "not",
          "needing",
          "need",
          "and",
          "or",
          "now",
          "either",
          "both",
          "all",
          "themselves",
          "lives");
  private static final Set<String> GENTLE =
      Set.of(
          "be",
          "being",
          "is",
          "was",
          "were",
          "are",
          "been",
          "very",
          "so",
          "more",
          "most",
          "too",
          "extremely",
          "incredibly",
          "endlessly",
          "remarkably",
          "always",
          "remain",
          "remained",
          "stay",
          "stayed",
          "as",
          "wonderfully",
          "infinitely",
          "particularly",
          "really");
  private static final Set<String> ANY_ONE =
      Set.of("my", "his", "her", "our", "their", "your", "no", "every", "each", "any", "per");
  private static final Set<String> ONE = Set.of("a", "the");
  private static final Set<String> IN_GENERAL =
      Set.of("what", "where", "when", "how", "if", "whenever", "whether", "before", "until");
  private static final Set<String> AMONG = Set.of("one", "among", "like");
  private static final int NEAR = 6;

  private PatientCues() {}

  /** A cue: its words, from one up to another. */
  record Cue(int from, int to) {}

  /** Whether a word is what happens to a patient, or an illness. */
  static boolean isCourse(Wording words, int at) {
    return COURSE.contains(words.small(at))
        || PeopleWords.group("illness").contains(words.small(at));
  }

  /** Words of which one stands in every block that has a cue. */
  static Set<String> triggers() {
    return BOOK.anchors();
  }

  /** The cues of a sentence. */
  static List<Cue> in(Wording words) {
    List<Cue> cues = new ArrayList<>(0);
    for (int i = 0; i < words.size(); i++) {
      int end = BOOK.end(words, i);
      if (end > i && isOfOne(words, i)) {
        cues.add(new Cue(i, end));
      }
    }
    return cues;
  }

  /** Whether a block has a cue anywhere. */
  static boolean areIn(Block block) {
    return block.sentences().stream()
        .anyMatch(sentence -> !in(Wording.of(block, sentence)).isEmpty());
  }

  private static boolean isOfOne(Wording words, int from) {
    String first = words.small(from);
    if (first.equals("patient")) {
      return isPatient(words, from);
    }
    return first.equals("their") ? !hasSeveral(words, from) : !isSaidOfSeveral(words, from);
  }

  /** {@code was patient with us} and {@code every patient} are nobody. */
  private static boolean isPatient(Wording words, int at) {
    String before = words.small(at - 1);
    boolean nounBehind = words.isNumber(at + 1) || words.isCapital(at + 1);
    if (GENTLE.contains(before) && words.joins(at - 1)) {
      return nounBehind && words.joins(at);
    }
    if (ONE.contains(before) && IN_GENERAL.contains(words.small(at - 2))) {
      return false;
    }
    boolean named = words.isCapital(at + 1) && (words.joins(at) || words.after(at).equals(", "));
    return named || !ANY_ONE.contains(before);
  }

  /** {@code people living with}, {@code patients who were treated}. */
  private static boolean isSaidOfSeveral(Wording words, int cue) {
    int i = cue - 1;
    while (i >= Math.max(0, cue - 2 * NEAR) && words.joins(i) && FILLERS.contains(words.small(i))) {
      i--;
    }
    return i >= 0
        && words.joins(i)
        && PeopleWords.SEVERAL.contains(words.small(i))
        && !isAmong(words, i);
  }

  private static boolean isAmong(Wording words, int several) {
    for (int i = several - 1; i >= Math.max(0, several - NEAR); i--) {
      if (AMONG.contains(words.small(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSeveral(Wording words, int before) {
    for (int i = before - 1; i >= Math.max(0, before - 2 * NEAR); i--) {
      if (PeopleWords.SEVERAL.contains(words.small(i))) {
        return true;
      }
    }
    return false;
  }
}
