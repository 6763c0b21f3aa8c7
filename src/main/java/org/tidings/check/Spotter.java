package org.tidings.check;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the matches of a pattern that begin with one of some words: a walk through the words costs
 * a fraction of what trying the pattern at every letter does.
 */
final class Spotter {
  /** Words at which a pattern is tried, so that no line can make it slow. */
  private static final int MOST = 20_000;

  private final Pattern pattern;
  private final WordTable words;

  /**
   * @param first in small letters; {@link BlockRule#DIGIT} stands for a word that begins with one
   */
  Spotter(Pattern pattern, Set<String> first) {
    this.pattern = pattern;
    this.words =
        new WordTable(first.stream().collect(Collectors.toMap(Function.identity(), word -> 1L)));
  }

  /** A search in a text in small letters. */
  Search in(String lower) {
    return new Search(lower, pattern.matcher(lower));
  }

  /** A search in a block as it is written. */
  Search inWritten(Block block) {
    return new Search(block.lower(), pattern.matcher(block.text()));
  }

  /** One walk through a text. */
  final class Search {
    private final String lower;
    private final Matcher match;
    private int from;
    private int tried;

    private Search(String lower, Matcher match) {
      this.lower = lower;
      this.match = match.useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Goes on to the next match. */
    boolean find() {
      while (tried < MOST) {
        int start = words.next(lower, from);
        if (start >= lower.length()) {
          return false;
        }
        tried++;
        match.region(start, lower.length());
        if (match.lookingAt()) {
          from = Math.max(match.end(), start + 1);
          return true;
        }
        from = start + 1;
      }
      return false;
    }

    /** What was found. */
    Matcher match() {
      return match;
    }
  }
}
