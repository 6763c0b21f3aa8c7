package org.tidings.app;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.tidings.build.Course;
import org.tidings.build.Stage;
import org.tidings.build.Work;

/** What each stage of a build took, for {@code --verbose}. */
final class StageClock implements Course {
  private final Map<Stage, Long> ends = new EnumMap<>(Stage.class);
  private final long start;

  /**
   * @param start of the command, in nanoseconds of {@link System#nanoTime}
   */
  StageClock(long start) {
    this.start = start;
  }

  @Override
  public void done(Stage stage) {
    ends.put(stage, System.nanoTime());
  }

  /** Prints a line for each stage that was reached. */
  void print(Work work, PrintWriter out) {
    long last = start;
    for (Map.Entry<Stage, Long> end : ends.entrySet()) {
      double seconds = (end.getValue() - last) / 1e9;
      out.println(String.format(Locale.ROOT, "%6.2f s  %s", seconds, did(end.getKey(), work)));
      last = end.getValue();
    }
  }

  private static String did(Stage stage, Work work) {
    return switch (stage) {
      case FIND -> "found " + TextFindings.counted(work.found(), "file");
      case READ ->
          "read " + work.parsed() + " of " + work.entries() + " stories, notices and pages anew";
      case PLAN -> "planned " + TextFindings.counted(work.planned(), "file");
      case JUDGE -> "applied the rules over the whole";
      case WRITE ->
          "made " + TextFindings.counted(work.made(), "file") + ", wrote " + work.written();
    };
  }
}
