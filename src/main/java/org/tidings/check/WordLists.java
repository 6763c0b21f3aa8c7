package org.tidings.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists of words that the rules about people bring along, as resources beside them. */
final class WordLists {
  private WordLists() {}

  /** The lines of a resource but for notes and blank ones. */
  static List<String> lines(String name) {
    try (InputStream in =
        Optional.ofNullable(WordLists.class.getResourceAsStream("people/" + name)).orElseThrow()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** A list of names, one a line. */
  static Set<String> names(String name) {
    return Set.copyOf(lines(name));
  }

  /** Lists of words, each behind its own name: {@code @role}, then its words. */
  static Map<String, Set<String>> groups(String name) {
    Map<String, List<String>> groups = new HashMap<>();
    String current = "";
    for (String line : lines(name)) {
      if (line.startsWith("@")) {
        current = line.substring(1).strip();
      } else {
        groups
            .computeIfAbsent(current, unused -> new ArrayList<>())
            .addAll(Arrays.asList(line.strip().split(" +", -1)));
      }
    }
    Map<String, Set<String>> sets = new HashMap<>();
    groups.forEach((group, words) -> sets.put(group, Set.copyOf(new java.util.HashSet<>(words))));
    return Map.copyOf(sets);
  }
}
