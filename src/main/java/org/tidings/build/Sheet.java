package org.tidings.build;

import org.tidings.base.Digest;
import org.tidings.base.OutputPath;

/** One file of the site as a preview shows it. */
public final class Sheet {
  private final OutputPath path;
  private final byte[] bytes;
  private final Digest digest;
  private final State state;

  /** How it came about. */
  public enum State {
    /** It is what a build would write. */
    CURRENT,
    /** It can't be made any more; this is what it was when it last could. */
    KEPT,
    /** It can't be made and never could; there are no bytes. */
    FAILED
  }

  private Sheet(OutputPath path, byte[] bytes, State state) {
    this.path = path;
    this.bytes = bytes;
    this.digest = Digest.of(bytes);
    this.state = state;
  }

  static Sheet current(OutputPath path, byte[] bytes) {
    return new Sheet(path, bytes, State.CURRENT);
  }

  static Sheet failed(OutputPath path) {
    return new Sheet(path, new byte[0], State.FAILED);
  }

  Sheet kept() {
    return new Sheet(path, bytes, State.KEPT);
  }

  /** Where it would be written. */
  public OutputPath path() {
    return path;
  }

  /** Its bytes, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Of its bytes: another digest is another page. */
  public Digest digest() {
    return digest;
  }

  /** Whether it is what it should be. */
  public State state() {
    return state;
  }
}
