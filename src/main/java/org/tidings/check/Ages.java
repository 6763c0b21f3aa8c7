package org.tidings.check;

import java.util.Set;

/** Ages in a sentence: what a word and those behind it say of somebody's years. */
final class Ages {
  static final int ADULT = 18;

  private static final Set<String> YEARS = Set.of("year", "years");
  private static final Set<String> LESS = Set.of("month", "months", "week", "weeks", "day", "days");
  private static final Set<String> JUST = Set.of("just", "only", "about", "exactly");

  private Ages() {}

  /**
   * An age.
   *
   * @param to behind its last word
   * @param years 0 below one year
   */
  record Age(int from, int to, int years) {
    boolean isChild() {
      return years < ADULT;
    }
  }

  /** No age. */
  static final Age NONE = new Age(0, -1, -1);

  /** The age that begins at a word: {@code four-year-old}, {@code aged 4}, {@code 4 years old}. */
  static Age at(Wording words, int i) {
    int years = Numerals.yearsOld(words.small(i));
    if (years >= 0) {
      return new Age(i, i + 1, years);
    }
    if (words.small(i).equals("aged") || words.small(i).equals("age")) {
      return counted(words, i, JUST.contains(words.small(i + 1)) ? i + 2 : i + 1);
    }
    int number = Numerals.of(words.small(i));
    boolean counts = number >= 0 && words.small(i + 2).equals("old");
    boolean joined = counts && words.joins(i) && words.joins(i + 1);
    if (joined && YEARS.contains(words.small(i + 1))) {
      return new Age(i, i + 3, number);
    }
    return joined && LESS.contains(words.small(i + 1)) ? new Age(i, i + 3, 0) : NONE;
  }

  private static Age counted(Wording words, int from, int number) {
    int years = Numerals.of(words.small(number));
    if (years < 0 || !words.joins(number - 1)) {
      return NONE;
    }
    boolean less = LESS.contains(words.small(number + 1)) && words.joins(number);
    return new Age(from, number + 1, less ? 0 : years);
  }

  /** The age right behind a name: {@code (67)}, {@code , 67,}, {@code , aged 67}. */
  static Age behind(Wording words, int name) {
    int next = name + 1;
    if (next >= words.size() || words.owns(name)) {
      return NONE;
    }
    String between = words.after(name);
    boolean comma = between.equals(", ");
    if (!comma && !between.equals(" (") && !between.equals(" - ")) {
      return NONE;
    }
    Age said = at(words, next);
    if (said.to() > next) {
      return said;
    }
    return bare(words, next, comma);
  }

  private static Age bare(Wording words, int at, boolean comma) {
    int years = Numerals.of(words.small(at));
    if (years < 0) {
      return NONE;
    }
    String after = words.after(at);
    if (LESS.contains(words.small(at + 1)) && words.joins(at)) {
      return new Age(at, at + 2, 0);
    }
    boolean closed =
        comma
            ? after.isEmpty()
                || ",.;-".indexOf(after.strip().isEmpty() ? ' ' : after.strip().charAt(0)) >= 0
            : after.startsWith(")") || after.startsWith(",");
    return closed ? new Age(at, at + 1, years) : NONE;
  }
}
