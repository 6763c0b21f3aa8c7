package org.tidings.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A sentence with the people in it who are not at work, and with what tells of a patient. */
final class Scene {
  private static final Set<String> JOINTS = Set.of("and", "");
  private static final int NEAR = 3;

  private final Wording words;
  private final List<PersonName> names = new ArrayList<>();
  private final List<PersonName> atWork = new ArrayList<>();
  private final BitSet cueStarts = new BitSet(0);
  private final BitSet cueEnds = new BitSet(0);
  private boolean read;

  private Scene(Wording words) {
    this.words = words;
  }

  static Scene of(Block block, Block.Sentence sentence, boolean capitals) {
    Wording words = Wording.of(block, sentence);
    Scene scene = new Scene(words);
    if (!capitals && !NameReader.mayBeIn(block.text(), sentence.from(), sentence.to())) {
      return scene;
    }
    List<PersonName> all = NameReader.in(words, capitals);
    scene.sort(capitals ? all : UnlistedNames.with(all, words));
    return scene;
  }

  /** Looks for cues when somebody first asks: most sentences name nobody. */
  private void readCues() {
    if (!read) {
      read = true;
      for (PatientCues.Cue cue : PatientCues.in(words)) {
        cueStarts.set(cue.from());
        cueEnds.set(cue.to());
      }
      own();
    }
  }

  /** {@code Teresa Hogan's transplant}. */
  private void own() {
    for (PersonName name : names) {
      if (!name.isLone() && words.owns(name.to() - 1) && isIllness(name.to())) {
        cueStarts.set(name.to());
        cueEnds.set(name.to() + 1);
      }
    }
  }

  private boolean isIllness(int from) {
    for (int i = from; i < from + NEAR && words.joins(i - 1); i++) {
      if (PatientCues.isCourse(words, i)) {
        return !(words.joins(i) && PeopleWords.group("compound").contains(words.small(i + 1)));
      }
    }
    return false;
  }

  private void sort(List<PersonName> all) {
    boolean[] working = new boolean[all.size()];
    for (int i = 0; i < working.length; i++) {
      working[i] =
          (NameRoles.isAtWork(words, all.get(i)) && !isTreated(all.get(i)))
              || (i > 0
                  && working[i - 1]
                  && NameRoles.isTitledTogether(words, all.get(i - 1))
                  && isJoined(all.get(i - 1), all.get(i)));
    }
    for (int i = working.length - 2; i >= 0; i--) {
      working[i] |=
          NameRoles.isNamedTogether(words, all.get(i + 1)) && isJoined(all.get(i), all.get(i + 1));
    }
    for (int i = 0; i < working.length; i++) {
      (working[i] ? atWork : names).add(all.get(i));
    }
  }

  /** {@code the artist Teresa Hogan was treated}. */
  private boolean isTreated(PersonName name) {
    int at = words.small(name.to()).equals("who") ? name.to() + 1 : name.to();
    return NameRoles.hasTrade(words, name)
        && PatientCues.in(words).stream().anyMatch(cue -> cue.from() == at);
  }

  /** {@code Teresa Hogan and Denis Lynch}, {@code Teresa Hogan, Denis Lynch}. */
  private boolean isJoined(PersonName one, PersonName other) {
    return (one.to() == other.from() && words.after(one.to() - 1).equals(", "))
        || (one.to() + 1 == other.from() && JOINTS.contains(words.small(one.to())));
  }

  Wording words() {
    return words;
  }

  List<PersonName> names() {
    return names;
  }

  List<PersonName> atWork() {
    return atWork;
  }

  boolean hasCue() {
    readCues();
    return !cueStarts.isEmpty();
  }

  /** Whether a cue may be meant of somebody, who is not merely one who speaks of others. */
  boolean hasCueFor(PersonName name) {
    return hasCue() && (!speaks(name) || speaksOfOne(words) || hasDirectCue(name));
  }

  /** Whether a cue stands right beside a name. */
  boolean hasDirectCue(PersonName name) {
    readCues();
    int behind = cueStarts.nextSetBit(name.to());
    int before = cueEnds.nextSetBit(Math.max(0, name.from() - 1));
    return (behind >= 0 && behind <= name.to() + NEAR) || (before >= 0 && before <= name.from());
  }

  private boolean speaks(PersonName name) {
    return isSaying(name.from() - 1)
        || isSaying(name.from() - 2)
        || isSaying(name.to())
        || (words.small(name.from() - 1).equals("to")
            && words.small(name.from() - 2).equals("according"));
  }

  private boolean isSaying(int word) {
    return PeopleWords.SAYING.contains(words.small(word));
  }

  private static boolean speaksOfOne(Wording words) {
    for (int i = 0; i < words.size(); i++) {
      if (PeopleWords.SINGULAR.contains(words.small(i))) {
        return true;
      }
    }
    return false;
  }
}
