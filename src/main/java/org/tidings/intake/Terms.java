package org.tidings.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Takes a text apart that names several terms or several people. */
final class Terms {
  private Terms() {}

  /**
   * As Jekyll does: a plural key with one text holds several terms, a singular one holds one. A
   * text without commas that is one term in a list elsewhere is one here too.
   *
   * @param elsewhere the ids of all terms that stand in lists
   */
  static List<String> split(OldFields.Found found, Set<String> elsewhere) {
    String key = Keys.plain(found.key());
    boolean comma = found.text().indexOf(',') >= 0;
    if (!comma && elsewhere.contains(NameBook.idOf(found.text()))) {
      return List.of(found.text());
    }
    if (!found.alone() || key.equals("tag") || key.equals("category")) {
      return List.of(found.text());
    }
    return parts(found.text(), comma ? "," : "\\s+");
  }

  /** The people in a text such as "A, B and C". */
  static List<String> people(String text) {
    return parts(text, "(?i),? +(?:and|&|agus|y|et|und) +|[,;] *");
  }

  private static List<String> parts(String text, String pattern) {
    return Arrays.stream(text.split(pattern))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
