package org.tidings.check;

import java.util.Set;

/** Has a block read for names because an age may stand behind one: {@code Max Carey (4)}. */
final class AgedNames implements BlockRule {
  private static final int DIGITS = 2;

  private final NamedPatients named;

  AgedNames(NamedPatients named) {
    this.named = named;
  }

  @Override
  public Set<String> triggers() {
    return Set.of(DIGIT);
  }

  @Override
  public void read(Block block, Desk desk) {
    if (hasAge(block.text())) {
      named.read(block, desk);
    }
  }

  /** Whether a number below 100 stands behind a comma or a bracket, or is part of an age. */
  private static boolean hasAge(String text) {
    int i = 0;
    while (i < text.length()) {
      int from = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      if (i > from && i - from <= DIGITS && isSetOff(text, from) && isClosed(text, i)) {
        return true;
      }
      i++;
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSetOff(String text, int from) {
    char before = from > 0 ? text.charAt(from - 1) : '.';
    return before == '(' || (before == ' ' && from > 1 && text.charAt(from - 2) == ',');
  }

  private static boolean isClosed(String text, int to) {
    return to >= text.length() || ",.;) -".indexOf(text.charAt(to)) >= 0;
  }
}
