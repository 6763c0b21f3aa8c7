package org.tidings.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.UrlPath;
import org.tidings.model.Card;
import org.tidings.model.CardDesk;
import org.tidings.model.Site;
import org.tidings.model.Sources;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/** The social cards of all stories, notices and pages; equal ones of one name share a file. */
public final class CardFiles implements Producer {
  private final Sources sources;

  /** Pictures are read back from here when a card is made. */
  public CardFiles(Sources sources) {
    this.sources = sources;
  }

  @Override
  public List<Artifact> artifacts(Site site) {
    Map<UrlPath, Artifact> files = new LinkedHashMap<>();
    for (Card card : CardDesk.all(site)) {
      files.putIfAbsent(card.address(), new CardFile(card, sources));
    }
    return List.copyOf(files.values());
  }
}
