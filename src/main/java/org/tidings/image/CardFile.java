package org.tidings.image;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Card;
import org.tidings.model.Published;
import org.tidings.output.StoredFile;

/**
 * One card as a file; what it depends on and where it goes is worked out once, for plans ask for it
 * often.
 */
record CardFile(Card card, Digest key, UrlPath address, OutputPath path, CardStudio studio)
    implements PictureCache.Kept {
  /** Its address holds the digest of all that it shows. */
  private record Inputs(UrlPath address) {}

  static CardFile of(Card card, CardStudio studio) {
    Digest key = card.digest();
    UrlPath address = card.address(key);
    return new CardFile(card, key, address, address.file(), studio);
  }

  @Override
  public Record inputs() {
    return new Inputs(address);
  }

  @Override
  public Rank rank() {
    return Rank.FILE;
  }

  @Override
  public String owner() {
    return "the social card of " + card.slug();
  }

  /** A changed headline is a card at another address; nobody links to one but the page. */
  @Override
  public Optional<Published> published() {
    return Optional.empty();
  }

  /** What a card can't show it leaves out. */
  @Override
  public boolean isTelling() {
    return false;
  }

  @Override
  public Optional<StoredFile> stored() throws IOException {
    return studio.stored(key, card);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(studio.drawn(key, card));
  }
}
