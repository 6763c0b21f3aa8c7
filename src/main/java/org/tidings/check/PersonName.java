package org.tidings.check;

/**
 * Somebody's name in a sentence.
 *
 * @param from its first word, courtesy titles included
 * @param to behind its last word
 * @param given the given name; empty where there is none
 * @param surname the last of its words with the particles before it; empty where there is none
 * @param wordy whether the given name is also a word, a month or a place
 */
record PersonName(int from, int to, String given, String surname, boolean wordy) {

  /** Whether it is a given name alone. */
  boolean isLone() {
    return surname.isEmpty();
  }

  /** The name to compare: small letters, no accents. */
  String key() {
    return PeopleWords.fold((given + " " + surname).strip());
  }
}
