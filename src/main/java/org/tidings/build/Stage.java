package org.tidings.build;

/** The parts of a build, in their order. */
public enum Stage {
  /** Which files there are. */
  FIND,
  /** Content, from its files or from what is remembered of them. */
  READ,
  /** The site, and every file that it is to have. */
  PLAN,
  /** The rules over the whole. */
  JUDGE,
  /** Files of the site, made and put in place. */
  WRITE
}
