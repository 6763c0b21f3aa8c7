package org.tidings.build;

import java.util.ArrayList;
import java.util.List;
import org.tidings.feed.FeedProducers;
import org.tidings.image.CardFiles;
import org.tidings.image.Darkroom;
import org.tidings.image.RenditionFiles;
import org.tidings.markup.BodyRenderer;
import org.tidings.model.Sources;
import org.tidings.output.Producer;
import org.tidings.page.PageProducers;
import org.tidings.page.Theme;
import org.tidings.web.WebProducers;

/** The kinds of files that a site has; a new kind is one line here. */
final class Producers {
  private Producers() {}

  static List<Producer> all(Theme theme, BodyRenderer bodies, Sources sources, Darkroom darkroom) {
    List<Producer> all = new ArrayList<>(PageProducers.all(theme, bodies, sources));
    all.addAll(FeedProducers.all(bodies, darkroom));
    all.add(new RenditionFiles(darkroom));
    all.add(new CardFiles(darkroom));
    all.addAll(WebProducers.all(sources));
    return List.copyOf(all);
  }
}
