package org.tidings.page;

import java.util.List;
import org.tidings.output.Artifact;

/** One kind of page: which of them a language has. */
interface PageKind {
  List<? extends Artifact> pages(Desk desk);
}
