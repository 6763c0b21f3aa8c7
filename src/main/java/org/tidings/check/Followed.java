package org.tidings.check;

import java.util.Optional;
import java.util.Set;
import org.tidings.check.Ages.Age;

/**
 * Whether a sentence goes on about the person of the one before, as a patient: {@code She}, {@code
 * The 67-year-old} (editorial policy, section 2.2).
 */
final class Followed {
  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final Set<String> OWNERS = Set.of("his", "her");
  private static final Set<String> CHILDREN =
      Set.of("boy", "girl", "toddler", "baby", "schoolboy", "schoolgirl", "newborn", "infant");
  private static final int OPENING = 6;

  private Followed() {}

  /** The age that it says, with -1 years if it says none; empty if it speaks of somebody else. */
  static Optional<Age> by(Scene scene, Scene earlier) {
    Optional<Age> said = opening(scene, earlier);
    return said.isPresent() && scene.hasCue() ? said : Optional.empty();
  }

  private static Optional<Age> opening(Scene scene, Scene earlier) {
    Wording words = scene.words();
    if (words.size() == 0 || isQuoted(words)) {
      return Optional.empty();
    }
    String first = words.small(0);
    if (PRONOUNS.contains(first) || OWNERS.contains(first) || isTheir(first, earlier)) {
      return Optional.of(Ages.NONE);
    }
    if (first.equals("the")) {
      return the(words);
    }
    return opens(scene) ? Optional.of(Ages.NONE) : Optional.empty();
  }

  /** The age of a child with which a sentence begins: {@code The four-year-old}. */
  static Optional<Age> youngster(Wording words) {
    if (words.size() < 2 || !words.small(0).equals("the") || isQuoted(words)) {
      return Optional.empty();
    }
    return the(words).filter(age -> age.years() > 0 && age.isChild());
  }

  /** Whether a sentence begins with the person of the one before. */
  static boolean isOf(Scene scene) {
    String first = scene.words().small(0);
    return PRONOUNS.contains(first) || OWNERS.contains(first);
  }

  private static boolean isQuoted(Wording words) {
    String before = words.before(0);
    return !before.isEmpty() && "\"'\u201C\u2018".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** {@code They} is somebody named only where no others were spoken of. */
  private static boolean isTheir(String first, Scene earlier) {
    if (!first.equals("they") && !first.equals("their")) {
      return false;
    }
    Wording words = earlier.words();
    for (int i = 0; i < words.size(); i++) {
      if (PeopleWords.SEVERAL.contains(words.small(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Age> the(Wording words) {
    Age age = Ages.at(words, 1);
    if (age.to() > 1) {
      return PeopleWords.THINGS.contains(words.small(age.to()))
          ? Optional.empty()
          : Optional.of(age);
    }
    return CHILDREN.contains(words.small(1)) ? Optional.of(new Age(1, 2, 0)) : Optional.empty();
  }

  /** {@code In March she}: a pronoun soon, and nobody else's name. */
  private static boolean opens(Scene scene) {
    if (!scene.names().isEmpty() || !scene.atWork().isEmpty()) {
      return false;
    }
    for (int i = 1; i < Math.min(OPENING, scene.words().size()); i++) {
      if (PRONOUNS.contains(scene.words().small(i))) {
        return true;
      }
    }
    return false;
  }
}
