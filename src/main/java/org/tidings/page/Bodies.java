package org.tidings.page;

import java.util.List;
import org.tidings.model.Entry;

/** The texts of entries, made when a page is printed. */
interface Bodies {
  /** The text as HTML for the entry's own page. */
  String page(Entry entry);

  /** All that the HTML depends on besides site-wide settings. */
  List<String> inputs(Entry entry);
}
