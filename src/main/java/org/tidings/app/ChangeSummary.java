package org.tidings.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.base.Diagnostic;
import org.tidings.base.Report;
import org.tidings.base.Severity;
import org.tidings.base.UrlPath;
import org.tidings.build.Edition;
import org.tidings.model.Differences;
import org.tidings.model.Differences.Basis;
import org.tidings.model.Entry;
import org.tidings.model.Site;
import org.tidings.model.Withdrawal;

/**
 * What a change would do, as Markdown for those who look at a pull request (publishing, "CI"): what
 * readers will see, what is held back, and what is wrong.
 */
final class ChangeSummary {
  private static final int MOST = 50;

  private final Edition edition;
  private final Report report;

  ChangeSummary(Edition edition) {
    this.edition = edition;
    this.report = edition.report().shortened();
  }

  /** The whole text. */
  String markdown() {
    Site site = edition.site();
    return "## "
        + MarkdownTable.escaped(site.config().name().in(site.config().language()))
        + "\n\n"
        + verdict()
        + changes()
        + held()
        + findings();
  }

  private String verdict() {
    String tally = TextFindings.tally(edition.report()).map(text -> text + ". ").orElse("");
    return edition.report().failsAt(Severity.ERROR)
        ? "**" + tally + "Errors keep this from being published.**\n\n"
        : tally + "Nothing keeps this from being published.\n\n";
  }

  private String changes() {
    Differences all = edition.differences();
    if (all.basis() == Basis.NOTHING) {
      return "";
    }
    if (all.basis() == Basis.UNREAD) {
      return "**What is live could not be read, so nothing was compared.**\n\n";
    }
    Map<UrlPath, Entry> entries = new HashMap<>();
    edition.site().entries().forEach(entry -> entries.put(entry.path(), entry));
    MarkdownTable table = new MarkdownTable("", "Title", "Address");
    rows(table, "new", all.fresh(), entries);
    rows(table, "changed", all.changed(), entries);
    rows(table, "moved", all.moved(), entries);
    rows(table, "withdrawn", all.withdrawn(), entries);
    String first =
        all.basis() == Basis.FIRST ? "Nothing is live yet: this is the first publication.\n\n" : "";
    return first + table.section("What readers will see", "Nothing changes of what is live.");
  }

  private void rows(
      MarkdownTable table, String what, List<UrlPath> paths, Map<UrlPath, Entry> entries) {
    paths.stream()
        .limit(MOST)
        .forEach(
            path ->
                table.row(
                    what,
                    Optional.ofNullable(entries.get(path)).map(this::title).orElse(""),
                    path.value()));
    if (paths.size() > MOST) {
      table.row(what, "and " + (paths.size() - MOST) + " more", "");
    }
  }

  private String title(Entry entry) {
    boolean hidden = entry.basics().withdrawn().filter(Withdrawal::hidesTitle).isPresent();
    return hidden ? "" : report.discreet(entry.title());
  }

  private String held() {
    Site site = edition.site();
    if (site.heldBack().isEmpty()) {
      return "";
    }
    MarkdownTable table = new MarkdownTable("Held back", "Title", "Why");
    site.heldBack().entrySet().stream()
        .limit(MOST)
        .forEach(
            held ->
                table.row(
                    held.getKey().source().value(),
                    title(held.getKey()),
                    BuildSummary.why(held, site)));
    return table.section("What they won't see yet", "");
  }

  private String findings() {
    List<Diagnostic> told =
        report.findings().stream()
            .filter(finding -> finding.severity().reaches(Severity.WARNING))
            .toList();
    MarkdownTable table = new MarkdownTable("", "Where", "What", "What to do");
    told.stream()
        .limit(MOST)
        .forEach(
            finding ->
                table.row(
                    finding.severity().word(),
                    finding.at().toString(),
                    finding.message() + " [" + finding.rule() + "]",
                    finding.hint()));
    String more =
        told.size() > MOST
            ? "And " + (told.size() - MOST) + " more: `tidings check` lists them.\n"
            : "";
    return table.section("Findings", "No fault found.") + more;
  }

  /** Rows of plain text as a table of GitHub's Markdown; no text can become markup. */
  private static final class MarkdownTable {
    private final List<String> columns;
    private final StringBuilder rows = new StringBuilder();

    MarkdownTable(String... columns) {
      this.columns = List.of(columns);
    }

    void row(String... cells) {
      rows.append(line(List.of(cells)));
    }

    private static String line(List<String> cells) {
      return cells.stream()
          .map(MarkdownTable::escaped)
          .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    String section(String heading, String otherwise) {
      String content =
          rows.isEmpty()
              ? otherwise + "\n"
              : line(columns) + "| --- ".repeat(columns.size()) + "|\n" + rows;
      return "### " + heading + "\n\n" + content + "\n";
    }

    /** Marks become references, so that a title can't be a link, a mention or a picture. */
    static String escaped(String text) {
      StringBuilder safe = new StringBuilder();
      text.codePoints()
          .forEach(
              c -> {
                if (c < ' ') {
                  safe.append(' ');
                } else if ("\\`*_{}[]<>#@|&!~$".indexOf(c) >= 0) {
                  safe.append("&#").append(c).append(';');
                } else {
                  safe.appendCodePoint(c);
                }
              });
      return safe.toString().replace("://", "&#58;//").replace("www.", "www&#46;");
    }
  }
}
