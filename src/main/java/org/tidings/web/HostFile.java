package org.tidings.web;

import java.util.Collection;
import org.tidings.base.OutputPath;
import org.tidings.model.HostPolicy;

/** One file for a kind of host, written from what every host has to answer. */
interface HostFile {
  /** Where the host looks for it. */
  OutputPath path();

  /**
   * What stands in it.
   *
   * @param files all other files of the site, sorted
   */
  String text(HostPolicy policy, Collection<OutputPath> files);
}
