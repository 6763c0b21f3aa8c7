package org.tidings.image;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidings.model.Shade;

/** The headline of a card: as large as four lines allow (design, section 11). */
record CardHeadline(double size, double leading, List<String> lines) {
  private static final int[] SIZES = {88, 76, 64, 54};
  private static final int MOST_LINES = 4;
  private static final double TRACKING = -0.025;

  /** Large lines stand closer than small ones, and those with accented capitals further apart. */
  private static final double CLOSE = 1.0;

  private static final double OPEN = 1.06;
  private static final double ACCENTED = 1.12;
  private static final Pattern ACCENTED_CAPITAL = Pattern.compile("\\p{Lu}\\p{M}");

  private static final double RAGGED = 0.6;

  /** How far below the top of its line a letter stands. */
  private static final double FIRST = 0.74;

  /** Numbers stand with what they count, and words of one letter with the next. */
  private static final Pattern BOUND =
      Pattern.compile(
          "(?<=\\d) (?=\\p{L}[\\p{L}.]{0,4}(?:[\\s,;:!?]|$))"
              + "|(?<=(?:^| )\\p{L}) (?=\\S)|(?<=\\b(?:St|Dr|Mr|Ms|Mrs)) (?=\\S)");

  /** Set in a column of a width and a height that hold four lines of the smallest size. */
  static CardHeadline of(String title, double width, double height, FontFace face) {
    String text = BOUND.matcher(title).replaceAll(String.valueOf(CardText.FIXED_SPACE));
    List<CardHeadline> fitting =
        Arrays.stream(SIZES)
            .mapToObj(size -> fitting(text, size, width, face))
            .flatMap(Optional::stream)
            .filter(set -> set.height() <= height)
            .limit(2)
            .toList();
    if (fitting.isEmpty()) {
      int least = SIZES[SIZES.length - 1];
      List<String> cut = new CardLines(face, least, TRACKING).cut(text, width, MOST_LINES);
      return new CardHeadline(least, leading(cut, least), cut);
    }
    CardHeadline largest = fitting.get(0);
    return fitting.stream()
        .skip(1)
        .filter(next -> largest.isRagged(face) && next.lines.size() < largest.lines.size())
        .findFirst()
        .orElse(largest);
  }

  private static Optional<CardHeadline> fitting(
      String text, int size, double width, FontFace face) {
    return new CardLines(face, size, TRACKING)
        .balanced(text, width, MOST_LINES)
        .map(set -> new CardHeadline(size, leading(set, size), set));
  }

  /**
   * Whether a line is so much shorter than another that one step down with fewer lines is better.
   */
  private boolean isRagged(FontFace face) {
    DoubleSummaryStatistics widths =
        lines.stream().mapToDouble(line -> face.width(line, TRACKING)).summaryStatistics();
    return widths.getMin() < RAGGED * widths.getMax();
  }

  private static double leading(List<String> lines, int size) {
    boolean accented =
        lines.stream()
            .skip(1)
            .map(line -> Normalizer.normalize(line, Normalizer.Form.NFD))
            .anyMatch(line -> ACCENTED_CAPITAL.matcher(line).find());
    return size * (accented ? ACCENTED : size > 70 ? CLOSE : OPEN);
  }

  double height() {
    return leading * lines.size();
  }

  boolean isFull() {
    return lines.size() >= MOST_LINES;
  }

  List<CardLine> at(double x, double top, Shade shade) {
    List<CardLine> all = new ArrayList<>();
    for (String line : lines) {
      double baseline = top + FIRST * size + (leading - size) / 2 + all.size() * leading;
      all.add(new CardLine(CardFont.HEADLINE, size, TRACKING, shade, x, baseline, line));
    }
    return all;
  }
}
