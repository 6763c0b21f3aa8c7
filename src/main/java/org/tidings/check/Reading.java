package org.tidings.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block as the rules over identifiers read it: where its digits stand, what is left of it, and
 * what it may be told of it. Stretches that are exempt are looked for only once a rule asks.
 */
final class Reading {
  /** A block with more than this is told of in parts, a part each time it is checked. */
  private static final int MOST = 50;

  private static final String BETWEEN_DIGITS = " -./()+";
  private static final int WIDEST_GAP = 4;
  private static final int FEWEST = 4;

  /** Letters that may belong to the digits beside them. */
  private static final int AROUND = 3;

  private final Block block;
  private final Desk desk;
  private final List<Run> runs = new ArrayList<>(0);
  private final Map<Pattern, Spots> spots = new HashMap<>(8);
  private int longest;
  private boolean coded;
  private boolean exempted;
  private int told;

  /** Digits with little between them. */
  record Run(int from, int to, int digits) {}

  Reading(Block block, Desk desk) {
    this.block = block;
    this.desk = desk;
    scan(block.text());
  }

  private void scan(String text) {
    int from = -1;
    int last = -1;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        coded |= i > 0 && isLetter(text.charAt(i - 1));
        from = from < 0 ? i : from;
        last = i;
        digits++;
      } else if (from >= 0 && (i - last > WIDEST_GAP || BETWEEN_DIGITS.indexOf(c) < 0)) {
        add(new Run(from, last + 1, digits));
        from = -1;
        digits = 0;
      }
    }
    if (from >= 0) {
      add(new Run(from, last + 1, digits));
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private void add(Run run) {
    longest = Math.max(longest, run.digits());
    if (run.digits() >= FEWEST) {
      runs.add(run);
    }
  }

  Block block() {
    return block;
  }

  Desk desk() {
    return desk;
  }

  String text() {
    return block.text();
  }

  String lower() {
    return block.lower();
  }

  /** Whether so many digits stand together anywhere. */
  boolean hasRun(int digits) {
    return longest >= digits;
  }

  /** Stretches of four digits and more, with blanks and signs between them. */
  List<Run> runs() {
    return runs;
  }

  /** Whether a letter stands right before a digit. */
  boolean hasCodes() {
    return coded;
  }

  /** Whether enough was told of this block. */
  boolean isFull() {
    return told >= MOST;
  }

  /** Whether nobody has taken any of a stretch and it is not exempt. */
  boolean isFree(int from, int to) {
    if (!exempted) {
      exempted = true;
      Exempt.claim(this);
    }
    return block.isFree(from, to);
  }

  /** Hands over every free match; matches that lie over one another too. */
  void each(Pattern pattern, Consumer<MatchResult> taker) {
    each(pattern.matcher(block.text()), 0, block.text().length(), taker);
  }

  /** The same, only where so many digits stand together. */
  void each(Pattern pattern, int digits, Consumer<MatchResult> taker) {
    if (hasRun(digits)) {
      Matcher matcher = pattern.matcher(block.text()).useTransparentBounds(true);
      for (Run run : runs) {
        if (run.digits() >= digits) {
          int from = Math.max(0, run.from() - AROUND);
          each(matcher, from, Math.min(block.text().length(), run.to() + AROUND), taker);
        }
      }
    }
  }

  private void each(Matcher matcher, int from, int to, Consumer<MatchResult> taker) {
    int at = from;
    while (!isFull() && matcher.region(at, to).find()) {
      at = matcher.start() + 1;
      if (isFree(matcher.start(), matcher.end())) {
        int end = matcher.end();
        taker.accept(matcher);
        at = block.isFree(at - 1, end) ? at : end;
      }
    }
  }

  /** Where words stand in the text in small letters. */
  Spots spots(Pattern words) {
    return spots.computeIfAbsent(words, each -> new Spots(each, block.lower()));
  }

  /** Where words stand in the text as it is written. */
  Spots written(Pattern words) {
    return spots.computeIfAbsent(words, each -> new Spots(each, block.text()));
  }

  void take(int from, int to) {
    block.take(from, to);
  }

  void tell(Verdict verdict, int from, int to) {
    told++;
    desk.tellPersonal(verdict, block, from, to);
    if (isFull()) {
      desk.stop();
    }
  }
}
