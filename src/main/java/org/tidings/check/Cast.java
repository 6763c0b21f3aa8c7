package org.tidings.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is who in one manuscript; read when somebody first asks. */
final class Cast {
  private static final int SIXTEEN = 16;

  private final Set<String> atWork = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> patients = new LinkedHashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Set<Block> seen = new HashSet<>();
  private boolean read;
  private boolean child;
  private boolean youth;
  private boolean greatAge;

  /** Whether a block is looked at for the first time. */
  boolean isNew(Block block) {
    return seen.add(block);
  }

  /** Takes note of all whom a manuscript names. */
  Cast read(Manuscript manuscript, Staff staff) {
    if (!read) {
      read = true;
      for (Block block : manuscript.blocks()) {
        boolean text = block.kind() != org.tidings.markup.Passage.Kind.NAME;
        if (text && NameReader.mayBeIn(block.text())) {
          block.sentences().forEach(sentence -> meet(Scene.of(block, sentence, false), staff));
        }
      }
      known.values().removeAll(atWork);
    }
    return this;
  }

  private void meet(Scene scene, Staff staff) {
    for (PersonName name : scene.atWork()) {
      if (!name.isLone()) {
        atWork.add(name.key());
        surnames.add(PeopleWords.fold(name.surname()));
      }
    }
    for (PersonName name : scene.names()) {
      if (!name.isLone() && !name.given().isEmpty() && !staff.includes(name)) {
        known.put(PeopleWords.fold(name.given()), name.key());
      }
    }
  }

  /** Whether somebody is introduced anywhere as one who works here. */
  boolean isAtWork(PersonName name) {
    return atWork.contains(name.key()) || (name.given().isEmpty() && surnames.contains(name.key()));
  }

  /** Whether a given name alone is that of somebody who is named in full elsewhere. */
  boolean knows(String given) {
    return known.containsKey(PeopleWords.fold(given));
  }

  /** Notes that somebody is named as a patient, with or without leave. */
  void addPatient(PersonName name) {
    patients.add(name.key());
  }

  /** Notes that somebody of so many years is named as a child. */
  void addChild(int years) {
    boolean grown = years >= SIXTEEN;
    youth |= grown;
    child |= !grown;
  }

  /** Notes that an age above 89 is told. */
  void addGreatAge() {
    greatAge = true;
  }

  /** Whether an age above 89 is told. */
  boolean hasGreatAge() {
    return greatAge;
  }

  /** Whether somebody below sixteen is named as a child. */
  boolean hasChild() {
    return child;
  }

  /** Whether somebody of sixteen or seventeen is named as a child. */
  boolean hasYouth() {
    return youth;
  }

  /** The names of all who are named as patients. */
  List<String> patients() {
    return new ArrayList<>(patients);
  }

  /** Notes that a sentence about a patient tells something, such as {@code place}. */
  void tell(String what) {
    told.add(what);
  }

  /** Whether a sentence about a patient tells something. */
  boolean tells(String what) {
    return told.contains(what);
  }
}
