package org.tidings.build;

import java.util.ArrayList;
import java.util.List;
import org.tidings.model.Site;
import org.tidings.output.Closing;
import org.tidings.web.HostFiles;
import org.tidings.web.Ledger;

/** The files that are made last, in this order. */
final class Closings {
  private Closings() {}

  /** Files for hosts, which say what all pages need, and the summary of them all. */
  static List<Closing> of(Site site, String version) {
    List<Closing> closings =
        new ArrayList<>(HostFiles.of(site, manifest -> manifest.needs().header()));
    closings.add(Ledger.tidings(site, version));
    return closings;
  }
}
