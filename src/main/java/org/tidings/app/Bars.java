package org.tidings.app;

import java.util.ArrayList;
import java.util.List;

/** A small chart of numbers with their names, readable without seeing the bars. */
final class Bars {
  private final String caption;
  private final List<Bar> bars = new ArrayList<>();

  private record Bar(String name, long number, String kind) {}

  Bars(String caption) {
    this.caption = caption;
  }

  void add(String name, long number, String kind) {
    bars.add(new Bar(name, number, kind));
  }

  String html() {
    long most = Math.max(1, bars.stream().mapToLong(Bar::number).max().orElse(1));
    StringBuilder rows = new StringBuilder();
    for (Bar bar : bars) {
      rows.append(
          """
          <tr><th scope="row">%s</th><td>%s</td><td class="bar"><span class="%s" style="width:%s%%"></span></td></tr>
          """
              .formatted(Html.escaped(bar.name), bar.number, bar.kind, 100 * bar.number / most));
    }
    return "<table class=\"chart\"><caption>%s</caption><tbody>\n%s</tbody></table>\n"
        .formatted(caption, rows);
  }
}
