package org.tidings.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases to look for in a row of words, from a resource with a phrase a line: {@code a|b} is
 * either word, {@code a?} may lack, {@code .2} is up to two words of any kind, {@code @x} a group,
 * {@code !a b|c} at the end that none of these follows.
 */
final class CueBook {
  private static final Set<String> COMMON =
      Set.of(
          "was",
          "is",
          "had",
          "has",
          "have",
          "a",
          "an",
          "the",
          "his",
          "her",
          "their",
          "to",
          "in",
          "on",
          "for",
          "at",
          "with",
          "after",
          "from",
          "of",
          "who",
          "he",
          "got",
          "received",
          "two",
          "be",
          "new",
          "into",
          "home",
          "hospital",
          "unit",
          "ward",
          "clear",
          "long",
          "well");

  private final Map<String, Set<String>> groups;
  private final Map<String, List<Cue>> byFirst = new HashMap<>();

  /** One phrase. */
  private record Cue(List<Part> parts, List<List<Set<String>>> unless) {}

  /**
   * One part of it.
   *
   * @param any how many words of any kind, if no words are named
   * @param anchor whether it is the one to look for first
   */
  private record Part(Set<String> words, boolean optional, int any, boolean anchor) {}

  /**
   * Reads a resource.
   *
   * @param known groups of words that its phrases may use
   */
  CueBook(String name, Map<String, Set<String>> known) {
    groups = new HashMap<>(known);
    for (String line : WordLists.lines(name)) {
      int equals = line.indexOf(" = ");
      if (equals > 0) {
        groups.put(line.substring(1, equals), words(line.substring(equals + 3).strip()));
      } else {
        put(line.strip());
      }
    }
  }

  private void put(String line) {
    int not = line.indexOf('!');
    String found = not < 0 ? line : line.substring(0, not).strip();
    Cue phrase =
        new Cue(
            Arrays.stream(found.split(" +", -1)).map(this::part).toList(),
            not < 0 ? List.of() : unless(line.substring(not + 1)));
    for (String first : phrase.parts().get(0).words()) {
      byFirst.computeIfAbsent(first, unused -> new ArrayList<>()).add(phrase);
    }
  }

  private List<List<Set<String>>> unless(String alternatives) {
    List<List<Set<String>>> all = new ArrayList<>();
    for (String each : alternatives.split("\\|", -1)) {
      all.add(Arrays.stream(each.strip().split(" +", -1)).map(this::words).toList());
    }
    return all;
  }

  private Part part(String written) {
    if (written.startsWith(".")) {
      return new Part(Set.of(), true, Integer.parseInt(written.substring(1)), false);
    }
    boolean optional = written.endsWith("?");
    boolean anchor = written.startsWith("&");
    String named = written.substring(anchor ? 1 : 0, written.length() - (optional ? 1 : 0));
    return new Part(words(named), optional, 0, anchor);
  }

  private Set<String> words(String alternatives) {
    Set<String> words = new HashSet<>();
    for (String each : alternatives.split("\\|", -1)) {
      if (each.startsWith("@")) {
        words.addAll(groups.getOrDefault(each.substring(1), Set.of()));
      } else {
        words.add(each);
      }
    }
    return Set.copyOf(words);
  }

  /** Words of which one stands in every text that has a phrase, as rare as possible. */
  Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    byFirst.values().forEach(all -> all.forEach(phrase -> anchors.addAll(anchor(phrase))));
    return Set.copyOf(anchors);
  }

  private static List<String> anchor(Cue phrase) {
    List<Part> certain = phrase.parts().stream().filter(part -> !part.optional()).toList();
    Part rarest =
        certain.stream()
            .filter(part -> part.words().stream().noneMatch(COMMON::contains))
            .reduce((earlier, later) -> earlier.anchor() ? earlier : later)
            .orElse(certain.get(certain.size() - 1));
    return rarest.words().stream().map(CueBook::longestPiece).toList();
  }

  private static String longestPiece(String word) {
    return Arrays.stream(word.split("[-']", -1))
        .max(java.util.Comparator.comparingInt(String::length))
        .orElse(word);
  }

  /** Behind which word a phrase ends that begins with this one; less than it if none does. */
  int end(Wording words, int from) {
    int longest = -1;
    for (Cue phrase : byFirst.getOrDefault(words.small(from), List.of())) {
      int end = match(phrase, 1, words, from + 1);
      longest = Math.max(longest, end);
    }
    return longest;
  }

  private static int match(Cue phrase, int number, Wording words, int at) {
    if (number == phrase.parts().size()) {
      return isBarred(phrase, words, at) ? -1 : at;
    }
    Part part = phrase.parts().get(number);
    if (part.any() > 0) {
      return matchAny(phrase, number, words, at);
    }
    if (words.joins(at - 1) && part.words().contains(words.small(at))) {
      int end = match(phrase, number + 1, words, at + 1);
      if (end >= 0) {
        return end;
      }
    }
    return part.optional() ? match(phrase, number + 1, words, at) : -1;
  }

  private static int matchAny(Cue phrase, int number, Wording words, int at) {
    int any = phrase.parts().get(number).any();
    for (int skipped = 0; skipped <= any; skipped++) {
      if (skipped > 0 && !words.joins(at + skipped - 2)) {
        return -1;
      }
      int end = match(phrase, number + 1, words, at + skipped);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isBarred(Cue phrase, Wording words, int at) {
    for (List<Set<String>> barred : phrase.unless()) {
      int i = 0;
      while (i < barred.size() && follows(words, at + i) && has(barred.get(i), words, at + i)) {
        i++;
      }
      if (i == barred.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Set<String> set, Wording words, int at) {
    return set.contains(words.small(at));
  }

  /** A hyphen joins as well as a blank: {@code patient-led} is two words to a bar. */
  private static boolean follows(Wording words, int at) {
    return at < words.size() && words.joins(at - 1);
  }
}
