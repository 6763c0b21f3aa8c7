package org.tidings.check;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import org.tidings.markup.Passage;

/**
 * A rule that finds phrases in small letters and asks of each whether it counts.
 *
 * @param concerns whether a block is one that it judges, asked once where a phrase was found
 */
record PhraseRule(
    Set<String> triggers,
    Spotter phrases,
    BiPredicate<Block, Desk> concerns,
    Condition condition,
    Verdict verdict)
    implements BlockRule {
  /** Of each rule in one block, no more than anybody reads. */
  static final int MOST = 10;

  /** Decides on one match. */
  @FunctionalInterface
  interface Condition {
    boolean counts(Block block, Matcher match);
  }

  @Override
  public void read(Block block, Desk desk) {
    if (block.kind() == Passage.Kind.NAME) {
      return;
    }
    Spotter.Search search = phrases.in(block.lower());
    Matcher match = search.match();
    int told = 0;
    while (told < MOST && search.find()) {
      if (condition.counts(block, match)) {
        if (told == 0 && !concerns.test(block, desk)) {
          return;
        }
        desk.tell(verdict, block, match.start(), match.end());
        told++;
      }
    }
  }
}
