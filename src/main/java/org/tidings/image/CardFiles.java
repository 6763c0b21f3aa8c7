package org.tidings.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.UrlPath;
import org.tidings.model.Card;
import org.tidings.model.CardDesk;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/** The social cards of all stories, notices and pages; equal ones of one name share a file. */
public final class CardFiles implements Producer {
  private final CardStudio studio;

  /** Pictures come from here when a card is made, and there it is kept. */
  public CardFiles(Darkroom darkroom) {
    this.studio = new CardStudio(darkroom);
  }

  @Override
  public List<Artifact> artifacts(Site site) {
    Map<UrlPath, Artifact> files = new LinkedHashMap<>();
    for (Card card : CardDesk.all(site)) {
      CardFile file = CardFile.of(card, studio);
      files.putIfAbsent(file.address(), file);
    }
    return List.copyOf(files.values());
  }
}
