package org.tidings.app;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tidings.base.Ascii;
import org.tidings.base.Diagnostic;
import org.tidings.base.Json;
import org.tidings.base.Outcome;
import org.tidings.build.Build;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Moment;
import org.tidings.model.Notice;
import org.tidings.model.Site;
import org.tidings.model.StandingPage;
import org.tidings.model.State;
import org.tidings.model.Story;
import org.tidings.model.Viewing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidings list}: what there is, newest first. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List what there is, newest first.")
final class ListCommand implements Callable<Integer> {
  /** Which entries. */
  enum Which {
    ALL,
    LIVE,
    DRAFTS,
    SCHEDULED,
    EXPIRED,
    WITHDRAWN,
    NOTICES;

    boolean takes(Row row) {
      return switch (this) {
        case ALL -> true;
        case LIVE -> row.state == State.LIVE;
        case DRAFTS -> row.state == State.DRAFT;
        case SCHEDULED -> row.state == State.SCHEDULED;
        case EXPIRED -> row.state == State.EXPIRED;
        case WITHDRAWN -> row.state == State.WITHDRAWN;
        case NOTICES -> row.kind.equals("notice");
      };
    }

    @Override
    public String toString() {
      return Ascii.lower(name());
    }
  }

  /** How rows are printed. */
  enum Format {
    TEXT,
    CSV,
    JSON;

    @Override
    public String toString() {
      return Ascii.lower(name());
    }
  }

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private ClockOption clock;

  @Parameters(
      arity = "0..1",
      paramLabel = "WHICH",
      defaultValue = "ALL",
      description = "${COMPLETION-CANDIDATES} (default: all).")
  private Which which = Which.ALL;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws Exception {
    Instant now = clock.now();
    Outcome<Content> loaded = Build.load(Requests.reading(common, now));
    Site site = Site.of(loaded.value(), Viewing.at(now));
    List<Row> rows =
        loaded.value().entries().stream()
            .map(entry -> Row.of(site.left(entry), now))
            .filter(which::takes)
            .sorted(Comparator.comparing(Row::at).reversed().thenComparing(Row::file))
            .toList();
    print(rows, loaded.value().config().timezone());
    long broken = loaded.diagnostics().stream().filter(Diagnostic::isError).count();
    if (broken > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "tidings: "
                  + TextFindings.counted(broken, "error")
                  + " in the content; files that could not be read are not in this list (see them"
                  + " with: tidings check)");
      return ExitStatus.CONTENT_ERRORS;
    }
    return ExitStatus.DONE;
  }

  private void print(List<Row> rows, ZoneId zone) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> rows.forEach(row -> out.println(row.text(zone)));
      case CSV -> {
        out.print("date,state,kind,lang,path,file,title\r\n");
        rows.forEach(row -> out.print(row.csv() + "\r\n"));
      }
      case JSON -> out.print(Json.indented(rows.stream().map(Row::json).toList()));
    }
    out.flush();
  }

  /** One entry as it is listed. */
  private record Row(Entry entry, State state, String kind, Instant at) {
    static Row of(Entry entry, Instant now) {
      String kind = entry instanceof Story ? "story" : entry instanceof Notice ? "notice" : "page";
      Instant at = entry.date().map(Moment::at).orElse(Instant.MIN);
      return new Row(entry, State.of(entry, now), kind, at);
    }

    String file() {
      return entry.source().value();
    }

    private String date() {
      return entry instanceof StandingPage ? "" : at.toString();
    }

    /** A line for people, in the site's own time. */
    String text(ZoneId zone) {
      String local =
          entry.date().isEmpty()
              ? ""
              : at.atZone(zone).truncatedTo(ChronoUnit.MINUTES).toLocalDateTime().toString();
      return "%-16s  %-9s  %-6s  %s  %s"
          .formatted(local, state.word(), kind, file(), entry.title());
    }

    String csv() {
      return fields().values().stream()
          .map(value -> quoted(value.toString()))
          .collect(Collectors.joining(","));
    }

    Map<String, Object> json() {
      return fields();
    }

    private Map<String, Object> fields() {
      return Json.object(
          "date", date(),
          "state", state.word(),
          "kind", kind,
          "lang", entry.language().code(),
          "path", entry.path().value(),
          "file", file(),
          "title", entry.title());
    }

    /** RFC 4180; a leading sign that a spreadsheet would take for a formula is made harmless. */
    private static String quoted(String value) {
      boolean formula = !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0;
      String safe = formula ? "'" + value : value;
      boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
  }
}
