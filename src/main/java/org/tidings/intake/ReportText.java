package org.tidings.intake;

import java.util.Locale;
import java.util.Map;
import org.tidings.intake.FileReport.Status;

/** Prints an import's report for people: every file, then what it comes to. */
final class ReportText {
  private final ImportReport report;
  private final StringBuilder out = new StringBuilder();

  ReportText(ImportReport report) {
    this.report = report;
  }

  String text() {
    report.files().forEach(this::file);
    if (!report.site().isEmpty()) {
      out.append("The site\n");
      report.site().forEach(note -> note("", note));
    }
    totals();
    return out.toString();
  }

  private void file(FileReport file) {
    out.append(file.source());
    file.target().ifPresent(target -> out.append(" -> ").append(target));
    out.append(": ").append(file.status().word());
    if (!file.reason().isEmpty()) {
      out.append(": ").append(file.reason());
    }
    out.append('\n');
    for (Note.Effect effect : Note.Effect.values()) {
      file.notes(effect).forEach(note -> note(file.source(), note));
    }
  }

  private void note(String source, Note note) {
    out.append("  ").append(note.effect().word()).append(": ");
    if (note.line() > 0) {
      out.append(source).append(':').append(note.line()).append(": ");
    }
    out.append(note.text()).append('\n');
  }

  private void totals() {
    out.append(report.dryRun() ? "Nothing was written (--dry-run). " : "");
    out.append(
        String.format(
            Locale.ROOT,
            "%d posts: %d imported, %d imported as drafts, %d left alone, %d not imported; "
                + "%d files %s.\n",
            report.files().size(),
            report.count(Status.IMPORTED),
            report.count(Status.DRAFT),
            report.count(Status.EXISTS),
            report.count(Status.FAILED),
            report.written().size(),
            report.dryRun() ? "to write" : "written"));
    for (Note.Effect effect : Note.Effect.values()) {
      counts("What was " + effect.word() + ", by kind", report.kinds(effect));
    }
    counts("Keys without a place of their own, kept below params", report.unknownKeys());
    if (!report.notRead().isEmpty()) {
      out.append("Not read, because no post: ").append(report.notRead().size()).append('\n');
      report.notRead().forEach(path -> out.append("  ").append(path).append('\n'));
    }
  }

  private void counts(String title, Map<String, Integer> counts) {
    if (counts.isEmpty()) {
      return;
    }
    out.append(title).append('\n');
    counts.forEach(
        (kind, count) -> out.append(String.format(Locale.ROOT, "  %5d  %s\n", count, kind)));
  }
}
