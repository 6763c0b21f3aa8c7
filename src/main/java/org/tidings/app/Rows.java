package org.tidings.app;

import java.util.List;
import java.util.stream.Collectors;

/** A table of a report, with a heading; every text is escaped. */
final class Rows {
  private final String heading;
  private final List<String> columns;
  private final StringBuilder rows = new StringBuilder();

  Rows(String heading, String... columns) {
    this.heading = heading;
    this.columns = List.of(columns);
  }

  void add(String... cells) {
    rows.append(row("td", List.of(cells)));
  }

  private static String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> "<%s>%s</%s>".formatted(tag, Html.escaped(cell), tag))
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  /** The section, or a sentence in place of an empty table. */
  String html(String otherwise) {
    String content =
        rows.isEmpty()
            ? "<p>" + otherwise + "</p>"
            : "<div class=\"wide\"><table><thead>%s</thead><tbody>%s</tbody></table></div>"
                .formatted(row("th", columns), rows);
    return "<section><h2>%s</h2>%s</section>\n".formatted(heading, content);
  }
}
