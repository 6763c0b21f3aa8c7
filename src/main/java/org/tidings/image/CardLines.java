package org.tidings.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Breaks texts into lines of a face at a size: at spaces and after hyphens and dashes, and where
 * only that helps within a word, without a hyphen, since no rule for hyphens is right in every
 * language.
 */
record CardLines(FontFace face, double size, double tracking) {
  private static final String ELLIPSIS = "…";
  private static final Pattern BREAKS = Pattern.compile("(?<= )|(?<=\\p{L}[-–—/])(?=\\p{L})");
  private static final Pattern TRAILING = Pattern.compile("[\\s,;:.–—-]+$");
  private static final int STEPS = 12;

  /** Lines of about the same width, when the text fits into so many without a broken word. */
  Optional<List<String>> balanced(String text, double width, int most) {
    List<String> lines = lines(text, width, false);
    boolean fits = lines.size() <= most && lines.stream().allMatch(line -> width(line) <= width);
    return fits ? Optional.of(balanced(text, width, lines)) : Optional.empty();
  }

  /** The narrowest column that needs no line more. */
  private List<String> balanced(String text, double width, List<String> lines) {
    double narrow = width / 2;
    double wide = width;
    List<String> best = lines;
    for (int step = 0; step < STEPS; step++) {
      double middle = (narrow + wide) / 2;
      List<String> tried = lines(text, middle, false);
      boolean fits =
          tried.size() == lines.size() && tried.stream().allMatch(line -> width(line) <= middle);
      best = fits ? tried : best;
      narrow = fits ? narrow : middle;
      wide = fits ? middle : wide;
    }
    return best;
  }

  /** So many lines at most: endless words are broken, and what is too much becomes an ellipsis. */
  List<String> cut(String text, double width, int most) {
    List<String> lines = lines(text, width, true);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, ended(kept.get(most - 1), width));
    return List.copyOf(kept);
  }

  /** The line with an ellipsis after its last word that leaves room for it. */
  private String ended(String line, double width) {
    String rest = TRAILING.matcher(line).replaceAll("");
    while (width(rest + ELLIPSIS) > width) {
      int space = rest.lastIndexOf(' ');
      String shorter =
          space > 0
              ? rest.substring(0, space)
              : rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
      rest = TRAILING.matcher(shorter).replaceAll("");
    }
    return rest + ELLIPSIS;
  }

  private double width(String text) {
    return size * face.width(text, tracking);
  }

  private List<String> lines(String text, double width, boolean breakWords) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : BREAKS.split(text)) {
      String longer = line + piece;
      if (!line.isEmpty() && width(longer.stripTrailing()) > width) {
        lines.add(line.stripTrailing());
        longer = piece;
      }
      while (breakWords && width(longer.stripTrailing()) > width) {
        int end = longestHead(longer, width);
        lines.add(longer.substring(0, end));
        longer = longer.substring(end);
      }
      line = longer;
    }
    if (!line.isBlank()) {
      lines.add(line.stripTrailing());
    }
    return List.copyOf(lines);
  }

  private int longestHead(String word, double width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (width(word.substring(0, next)) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
