package org.tidings.app;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidings.base.Severity;
import org.tidings.base.UrlPath;
import org.tidings.build.Edition;
import org.tidings.build.LastBuild;
import org.tidings.model.Differences;
import org.tidings.model.Entry;
import org.tidings.model.Moment;
import org.tidings.model.NextChange;
import org.tidings.model.Site;
import org.tidings.model.State;

/** What {@code build} says at its end. */
final class BuildSummary {
  static final String FIRST = "Nothing is live there yet: this is the first publication.";
  private static final int MOST_HELD = 10;

  private final PrintWriter out;

  BuildSummary(PrintWriter out) {
    this.out = out;
  }

  void print(Edition edition, long nanos) {
    List<String> said = of(edition);
    edition
        .written()
        .ifPresent(
            written -> {
              out.println(said.get(0));
              files(written.written().size(), written.unchanged(), written.removed().size(), nanos);
            });
    if (edition.differences().basis() == Differences.Basis.FIRST) {
      out.println(FIRST);
    }
    compared("New", edition.differences().fresh());
    compared("Changed", edition.differences().changed());
    compared("Moved", edition.differences().moved());
    compared("Withdrawn", edition.differences().withdrawn());
    said.subList(1, said.size()).forEach(out::println);
  }

  /** The same when nothing had to be done. */
  void print(LastBuild last, long nanos) {
    out.println(last.summary().get(0));
    files(0, last.files(), 0, nanos);
    last.summary().subList(1, last.summary().size()).forEach(out::println);
  }

  private void files(int written, int unchanged, int removed, long nanos) {
    out.println(
        String.format(
            Locale.ROOT,
            "%s written, %d unchanged, %d removed, in %.2f s.",
            TextFindings.counted(written, "file"),
            unchanged,
            removed,
            nanos / 1e9));
  }

  /**
   * What there is to say of a site, however little of it had to be written: its size, then more.
   */
  static List<String> of(Edition edition) {
    Site site = edition.site();
    List<String> lines = new ArrayList<>();
    lines.add(
        site.config().name().in(site.config().language())
            + ": "
            + (site.storyCount() == 1 ? "1 story" : site.storyCount() + " stories")
            + ", "
            + TextFindings.counted(site.noticeCount(), "notice")
            + ", "
            + TextFindings.counted(edition.pages(), "page")
            + ".");
    held(site, lines);
    site.nextChange().ifPresent(next -> lines.add(next(next, site.config().timezone())));
    long warnings = edition.report().count(Severity.WARNING);
    long infos = edition.report().count(Severity.INFO);
    if (warnings > 0 || infos > 0) {
      lines.add(
          TextFindings.counted(warnings, "warning")
              + ", "
              + TextFindings.counted(infos, "info")
              + " (see them with: tidings check).");
    }
    return lines;
  }

  private void compared(String word, List<UrlPath> paths) {
    if (!paths.isEmpty()) {
      String first =
          paths.stream().limit(MOST_HELD).map(UrlPath::value).collect(Collectors.joining(" "));
      out.println(
          word
              + ": "
              + paths.size()
              + " ("
              + first
              + (paths.size() > MOST_HELD ? " ..." : "")
              + ").");
    }
  }

  private static void held(Site site, List<String> lines) {
    Map<Entry, State> held = site.heldBack();
    held.entrySet().stream()
        .limit(MOST_HELD)
        .forEach(
            entry ->
                lines.add(
                    "Held back: " + entry.getKey().source() + " (" + why(entry, site) + ")."));
    if (held.size() > MOST_HELD) {
      lines.add("Held back: " + (held.size() - MOST_HELD) + " more (see: tidings list drafts).");
    }
    long expired =
        site.entries().stream().filter(entry -> site.state(entry) == State.EXPIRED).count();
    if (expired > 0) {
      lines.add("Expired, kept as no longer current: " + expired + ".");
    }
  }

  /** Why an entry is not seen, such as: scheduled until when. */
  static String why(Map.Entry<Entry, State> held, Site site) {
    return held.getValue() == State.SCHEDULED
        ? "scheduled until "
            + held.getKey()
                .date()
                .map(Moment::at)
                .map(at -> local(at, site.config().timezone()))
                .orElse("")
        : held.getValue().word();
  }

  private static String next(NextChange next, ZoneId zone) {
    NextChange.Change first = next.changes().get(0);
    String more = next.changes().size() > 1 ? " and " + (next.changes().size() - 1) + " more" : "";
    return "The output next changes at %s: %s %s%s."
        .formatted(local(next.at(), zone), first.source(), first.what().words(), more);
  }

  private static String local(java.time.Instant at, ZoneId zone) {
    return at.atZone(zone).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime().toString();
  }
}
