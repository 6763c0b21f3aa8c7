package org.tidings.check;

import java.util.Set;

/**
 * A rule that reads one block of text at a time, and only blocks in which one of its words stands:
 * so that a long text costs little more with fifty rules than with one.
 */
interface BlockRule {
  /** Stands for any digit among the triggers. */
  String DIGIT = "0";

  /** Stands for a commercial at among the triggers. */
  String AT = "@";

  /** Stands for a percent sign among the triggers. */
  String PERCENT = "%";

  /** Stands for every block that has any letter. */
  String ANY = "*";

  /**
   * Whole words in small letters (letters and digits only: {@code game-changer} is two), or one of
   * the constants above; the rule reads a block that has at least one of them.
   */
  Set<String> triggers();

  /** Reads a block and tells the desk what it finds. */
  void read(Block block, Desk desk);
}
