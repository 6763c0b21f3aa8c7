package org.tidings.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the words that somebody probably meant, for "did you mean". */
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** Up to three of the known words that are close to the written one, closest first. */
  public static List<String> of(String written, Collection<String> known) {
    String word = Ascii.lower(written).replace('_', '-');
    int limit = Math.max(1, Math.min(3, word.length() / 3));
    record Scored(String word, int distance) {}
    return known.stream()
        .map(candidate -> new Scored(candidate, score(word, candidate)))
        .filter(scored -> scored.distance <= limit)
        .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
        .limit(MOST)
        .map(Scored::word)
        .toList();
  }

  private static int score(String word, String candidate) {
    String plain = Ascii.lower(candidate).replace('_', '-');
    boolean partOf =
        word.length() >= 4
            && (plain.startsWith(word + "-") || plain.endsWith("-" + word) || word.contains(plain))
            && plain.length() >= 4;
    return partOf ? 1 : distance(word, plain);
  }

  /** Optimal string alignment: insert, delete, replace, or swap two neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
