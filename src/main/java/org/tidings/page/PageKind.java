package org.tidings.page;

import java.util.List;

/** One kind of page: which of them a language has. */
interface PageKind {
  List<? extends HtmlPage> pages(Desk desk);
}
