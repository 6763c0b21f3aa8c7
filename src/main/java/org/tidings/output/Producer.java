package org.tidings.output;

import java.util.List;
import org.tidings.model.Site;

/** Names the files of one kind that a site has: pages of stories, feeds, sitemaps. */
public interface Producer {
  /** The artifacts of this kind, none of them made yet. */
  List<Artifact> artifacts(Site site);
}
