package org.tidings.page;

import java.util.List;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Published;
import org.tidings.output.Artifact;

/** A page that a template prints; its view is made when it is asked for and dropped after. */
interface HtmlPage {
  /** The desk of its language. */
  Desk desk();

  /** Where readers find it. */
  UrlPath address();

  /** Everything that its template may see. */
  Printing printing();

  /** When it is put in place. */
  Artifact.Rank rank();

  /** Which source it comes from. */
  String owner();

  /** Its line in the ledger of published addresses. */
  Optional<Published> published();

  /** The entry whose text or details it prints, if it prints those of one. */
  default Optional<Entry> own() {
    return Optional.empty();
  }

  /** What the page depends on when it is printed so. */
  default Inputs inputs(Printing printing) {
    return new Inputs(
        desk().digest(),
        printing.template(),
        printing.page(),
        printing.view(),
        printing.body().map(desk().press().bodies()::inputs).orElse(List.of()));
  }

  /** What a page depends on: what its template sees, the text by its digest and links. */
  record Inputs(Digest shared, String template, PageFrame page, Record view, List<String> body) {}
}
