package org.tidings.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tidings.base.Ascii;

/**
 * A text made comparable: its words as numbers; a sketch of its runs of five words (MinHash in one
 * permutation, 128 bins); and a sample of its runs of thirteen words that any two texts with a
 * common run of 25 share (winnowing).
 */
final class Shingles {
  static final int BINS = 128;
  private static final int EMPTY = Integer.MAX_VALUE;
  private static final int SHINGLE = 5;
  private static final int RUN = 13;
  private static final int WINDOW = 13;
  private static final int BIN_SHIFT = 57;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final int[] words;
  private final int[] sketch = new int[BINS];
  private final Map<Long, Integer> sample = new HashMap<>();

  private Shingles(int[] words) {
    this.words = words;
    Arrays.fill(sketch, EMPTY);
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      long hash = hash(i, SHINGLE);
      int bin = (int) (hash >>> BIN_SHIFT);
      sketch[bin] = Math.min(sketch[bin], (int) (hash & EMPTY));
    }
    winnow();
  }

  /** Of a text: letters and digits count, their case and all marks do not. */
  static Shingles of(String text) {
    int[] words = new int[64];
    int size = 0;
    int hash = 0;
    String small = Ascii.lower(text);
    for (int i = 0; i <= small.length(); i++) {
      char c = i < small.length() ? small.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + c;
      } else if (hash != 0) {
        words = size == words.length ? Arrays.copyOf(words, size * 2) : words;
        words[size++] = hash;
        hash = 0;
      }
    }
    return new Shingles(Arrays.copyOf(words, size));
  }

  private long hash(int from, int length) {
    long hash = length;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ words[i]) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** Of every thirteen neighbouring runs the one with the least hash. */
  private void winnow() {
    int last = -1;
    int runs = words.length - RUN + 1;
    long[] hashes = new long[Math.max(0, runs)];
    for (int i = 0; i < runs; i++) {
      hashes[i] = hash(i, RUN);
    }
    for (int from = 0; from < runs; from++) {
      int least = from;
      for (int i = from + 1; i < Math.min(runs, from + WINDOW); i++) {
        least = hashes[i] <= hashes[least] ? i : least;
      }
      if (least != last) {
        sample.putIfAbsent(hashes[least], least);
        last = least;
      }
      if (from + WINDOW >= runs) {
        break;
      }
    }
  }

  /** Sampled runs, each with the place of its first word. */
  Map<Long, Integer> sample() {
    return sample;
  }

  /** Two neighbouring bins as one key; 0 where one of them is empty. */
  long band(int number) {
    int first = sketch[2 * number];
    int second = sketch[2 * number + 1];
    return first == EMPTY || second == EMPTY
        ? 0
        : ((long) first << 32 | second) * PRIME + number + 1;
  }

  /** The estimated share of runs of five words that two texts have in common (Jaccard index). */
  double likeness(Shingles other) {
    int same = 0;
    int used = 0;
    for (int i = 0; i < BINS; i++) {
      boolean any = sketch[i] != EMPTY || other.sketch[i] != EMPTY;
      used += any ? 1 : 0;
      same += any && sketch[i] == other.sketch[i] ? 1 : 0;
    }
    return used == 0 ? 0 : (double) same / used;
  }

  /** How many words the longest run has that both texts share, if it has 25 or more. */
  int longestRun(Shingles other) {
    int longest = 0;
    for (Map.Entry<Long, Integer> run : sample.entrySet()) {
      Integer there = other.sample.get(run.getKey());
      if (there != null) {
        longest = Math.max(longest, run(run.getValue(), other, there));
      }
    }
    return longest;
  }

  private int run(int here, Shingles other, int there) {
    int before = 0;
    while (here - before > 0
        && there - before > 0
        && words[here - before - 1] == other.words[there - before - 1]) {
      before++;
    }
    int after = 0;
    while (here + after < words.length
        && there + after < other.words.length
        && words[here + after] == other.words[there + after]) {
      after++;
    }
    return before + after;
  }
}
