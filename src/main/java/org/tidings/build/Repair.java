package org.tidings.build;

import org.tidings.base.SourcePath;

/** A source file as it is, and as it would be without what the rules found in it. */
public final class Repair {
  private final SourcePath file;
  private final byte[] before;
  private final byte[] after;
  private final String deed;

  Repair(SourcePath file, byte[] before, byte[] after, String deed) {
    this.file = file;
    this.before = before.clone();
    this.after = after.clone();
    this.deed = deed;
  }

  /** The file. */
  public SourcePath file() {
    return file;
  }

  /** What it holds. */
  public byte[] before() {
    return before.clone();
  }

  /** What it should hold. */
  public byte[] after() {
    return after.clone();
  }

  /** What is done to it, in words. */
  public String deed() {
    return deed;
  }
}
