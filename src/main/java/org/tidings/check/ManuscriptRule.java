package org.tidings.check;

/** A rule that reads a file as a whole, after all blocks were read. */
@FunctionalInterface
interface ManuscriptRule {
  /** Reads what is on the desk and tells it what it finds. */
  void read(Desk desk);
}
