package org.tidings.markup;

import java.util.Collection;
import org.tidings.base.Location;

/** Judges the levels of headings as they were written; printed they fit in any case. */
final class HeadingFindings {
  private HeadingFindings() {}

  static void inspect(Body body, Remarks remarks) {
    Collection<Headings.Mark> all = body.headings().all();
    int shallowest = all.stream().mapToInt(Headings.Mark::written).min().orElse(0);
    int before = shallowest - 1;
    boolean first = true;
    for (Headings.Mark mark : all) {
      Location at = body.map().of(mark.node());
      if (mark.written() == 1) {
        first(at, remarks);
      }
      if (mark.written() > before + 1) {
        skip(at, mark.written(), first ? 0 : before, remarks);
      }
      before = mark.written();
      first = false;
    }
  }

  private static void first(Location at, Remarks remarks) {
    remarks.warning(
        "markup/heading-h1",
        at,
        "A heading of the first level: the page's title is one already.",
        "Begin headings in the text with ##.");
  }

  private static void skip(Location at, int level, int before, Remarks remarks) {
    remarks.warning(
        "markup/heading-skip",
        at,
        before == 0
            ? "The first heading is of level " + level + ", deeper than others that follow."
            : "A heading of level " + level + " follows one of level " + before + ".",
        "Write as many # as it lies deep; it was printed without the gap.");
  }
}
