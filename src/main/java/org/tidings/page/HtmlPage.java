package org.tidings.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.output.Artifact;

/** A page that a template prints; its view is made when it is asked for and dropped after. */
interface HtmlPage extends Artifact {
  /** The desk of its language. */
  Desk desk();

  /** Where readers find it. */
  UrlPath address();

  /** Everything that its template may see. */
  Printing printing();

  @Override
  default OutputPath path() {
    return address().file();
  }

  @Override
  default Record inputs() {
    Printing printing = printing();
    return new Inputs(
        desk().digest(),
        printing.template(),
        printing.page(),
        printing.view(),
        printing.body().map(desk().press().bodies()::inputs).orElse(List.of()));
  }

  @Override
  default void writeTo(OutputStream out) throws IOException {
    out.write(desk().press().print(printing(), desk()));
  }

  /** What a page depends on: what its template sees, the text by its digest and links. */
  record Inputs(Digest shared, String template, PageFrame page, Record view, List<String> body) {}
}
