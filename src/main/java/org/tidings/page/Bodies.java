package org.tidings.page;

import java.util.List;
import org.tidings.markup.BodyRenderer;
import org.tidings.markup.Halves;
import org.tidings.model.Entry;

/** The texts of entries, made when a page is printed. */
interface Bodies {
  /** The text as HTML for the entry's own page. */
  String page(Entry entry);

  /** The same in two parts, between which its quotation may stand. */
  Halves halves(Entry entry);

  /** All that the HTML depends on besides site-wide settings. */
  List<String> inputs(Entry entry);

  /** Those that {@code markup} makes. */
  static Bodies of(BodyRenderer renderer) {
    return new Bodies() {
      @Override
      public String page(Entry entry) {
        return renderer.page(entry);
      }

      @Override
      public Halves halves(Entry entry) {
        return renderer.halves(entry);
      }

      @Override
      public List<String> inputs(Entry entry) {
        return renderer.inputs(entry);
      }
    };
  }
}
