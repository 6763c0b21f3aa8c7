package org.tidings.output;

import java.util.List;
import org.tidings.base.Parallel;
import org.tidings.base.Severity;

/**
 * How a tree is to be written.
 *
 * @param clean make every file anew, whatever the manifest says
 * @param keepGoing put in place what is sound in spite of broken files; each of those stays what it
 *     was, and nothing is removed
 * @param incomplete whether something is missing from the plan already, so that nothing may be
 *     removed
 * @param threshold the severity from which a finding keeps the build from being put in place
 * @param stamper tells which files need no look
 * @param program the program's version: another one makes every file anew
 */
public record WriteSettings(
    Inspector inspector,
    Parallel parallel,
    boolean clean,
    boolean keepGoing,
    boolean incomplete,
    List<Closing> closings,
    Severity threshold,
    String program,
    Stamper stamper) {
  public WriteSettings {
    closings = List.copyOf(closings);
  }

  /** Every file is looked at. */
  public WriteSettings(
      Inspector inspector,
      Parallel parallel,
      boolean clean,
      boolean keepGoing,
      boolean incomplete,
      List<Closing> closings,
      Severity threshold,
      String program) {
    this(
        inspector,
        parallel,
        clean,
        keepGoing,
        incomplete,
        closings,
        threshold,
        program,
        Stamper.none());
  }
}
