package org.tidings.model;

import java.util.List;
import java.util.Optional;

/** People, topics and places of a site that keeps no list of them: the id serves as the name. */
final class Strangers {
  private Strangers() {}

  static Person person(Language language, String id) {
    return new Person(
        id,
        words(id, true),
        LocalText.empty(),
        LocalText.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LocalText.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static Topic topic(Language language, String id) {
    return new Topic(id, LocalText.of(language, words(id, false)), LocalText.empty());
  }

  static Place place(Language language, String id) {
    return new Place(
        id,
        LocalText.of(language, words(id, true)),
        LocalText.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static String words(String id, boolean every) {
    StringBuilder words = new StringBuilder();
    for (String word : id.split("[-_]", -1)) {
      if (!words.isEmpty()) {
        words.append(' ');
      }
      boolean capital = !word.isEmpty() && (every || words.isEmpty());
      words.append(capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }
    return words.toString();
  }
}
