package org.tidings.intake;

import java.nio.file.Path;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;

/** Puts mended files in the place of what they were mended from. */
public final class Mending {
  private Mending() {}

  /**
   * Writes a file anew, in one step.
   *
   * @param site the folder that holds {@code content/}
   * @param before what the file must still hold
   * @throws Refusal when it holds something else by now, or can't be written
   */
  public static void write(Path site, SourcePath file, byte[] before, byte[] after) {
    new SafeTree(site, false).replace(file, before, after);
  }
}
