package org.tidings.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.Report;

/** Findings as HTML: where, what, the line with the place marked in it, and what to do. */
record FindingList(SourceLines lines) {
  private static final String START = "<ol class=\"findings\">";
  private static final int MOST = 50;
  private static final int WIDEST = 160;
  private static final int BEFORE = 60;

  /** The first of them, errors before warnings, and how many there are besides. */
  String html(Report report) {
    List<Diagnostic> all =
        report.shortened().findings().stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .toList();
    StringBuilder html = new StringBuilder(START);
    all.stream().limit(MOST).forEach(finding -> html.append(item(finding)));
    if (all.size() > MOST) {
      html.append("<li>And ")
          .append(all.size() - MOST)
          .append(" more; see them with: <code>tidings check</code></li>");
    }
    return html.append("</ol>").toString();
  }

  /** All of them, in their order. */
  String all(Report report) {
    return report.findings().stream()
        .map(this::item)
        .collect(Collectors.joining("", START, "</ol>"));
  }

  private String item(Diagnostic finding) {
    String severity = finding.severity().word();
    String hint = finding.hint();
    return """
        <li class="%s"><p><code class="place">%s</code> <strong class="word">%s</strong> %s\
         <code class="rule">%s</code></p>%s%s</li>"""
        .formatted(
            severity,
            Html.escaped(finding.at().toString()),
            severity,
            Html.escaped(finding.message()),
            finding.rule(),
            excerpt(finding.at()),
            hint.isBlank() ? "" : "<p class=\"hint\">" + Html.escaped(hint) + "</p>");
  }

  private String excerpt(Location at) {
    Optional<String> found = lines.line(at);
    if (found.isEmpty() || found.get().isBlank()) {
      return "";
    }
    String line = found.get();
    int column = Math.min(Math.max(at.column(), 1), line.length() + 1) - 1;
    int end = Math.min(Math.max(at.endColumn() - 1, column), line.length());
    int from = column <= WIDEST - BEFORE ? 0 : column - BEFORE;
    int to = Math.max(end, Math.min(line.length(), from + WIDEST));
    return "<pre><span class=\"number\">%s</span> %s<mark>%s</mark>%s</pre>"
        .formatted(
            at.line(),
            Html.escaped(line.substring(from, column)),
            Html.escaped(line.substring(column, end)),
            Html.escaped(line.substring(end, to)));
  }
}
