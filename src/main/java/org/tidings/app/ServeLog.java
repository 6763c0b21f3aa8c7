package org.tidings.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidings.base.Diagnostic;
import org.tidings.base.Report;
import org.tidings.base.SourcePath;
import org.tidings.build.Proof;
import picocli.CommandLine;

/** Says in the terminal what was read again, and what came up that was not there before. */
final class ServeLog implements LivePreview.Listener {
  private static final int MOST_FILES = 3;

  private final CommonOptions common;
  private final PrintWriter out;
  private final PrintWriter err;

  ServeLog(CommonOptions common, CommandLine program) {
    this.common = common;
    this.out = program.getOut();
    this.err = program.getErr();
  }

  @Override
  public void started(Proof first) {
    print(first.report(), first.report());
  }

  @Override
  public void refreshed(Proof before, Proof now, Duration took) {
    Report report = now.report();
    if (!common.quiet()) {
      String tally = TextFindings.tally(report).map(text -> ", " + text).orElse("");
      out.println(
          "%s: shown after %s ms%s".formatted(files(now.changed()), took.toMillis(), tally));
      out.flush();
    }
    Set<Diagnostic> known = new TreeSet<>(before.report().findings());
    Report fresh =
        new Report(report.findings().stream().filter(finding -> !known.contains(finding)).toList());
    print(fresh, report);
  }

  private void print(Report fresh, Report whole) {
    SourceLines lines = new SourceLines(common.source(), common.colours(), whole);
    new TextFindings(lines, err).print(BuildOptions.shown(fresh, common));
    err.flush();
  }

  private static String files(Set<SourcePath> changed) {
    if (changed.isEmpty()) {
      return "the time has come for something";
    }
    List<String> first = changed.stream().limit(MOST_FILES).map(SourcePath::value).toList();
    String more =
        changed.size() > MOST_FILES ? " and " + (changed.size() - MOST_FILES) + " more" : "";
    return first.stream().collect(Collectors.joining(", ")) + more;
  }
}
