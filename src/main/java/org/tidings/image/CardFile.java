package org.tidings.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Card;
import org.tidings.model.Picture;
import org.tidings.model.Published;
import org.tidings.output.StoredFile;

/**
 * One card as a file; what it depends on and where it goes is worked out once, for plans ask for it
 * often.
 */
record CardFile(Card card, Digest key, UrlPath address, OutputPath path, Darkroom darkroom)
    implements PictureCache.Kept {
  private static final int PHOTO_WIDTH = 510;
  private static final int MARK = 272;

  /** Its address holds the digest of all that it shows. */
  private record Inputs(UrlPath address) {}

  static CardFile of(Card card, Darkroom darkroom) {
    Digest key = card.digest();
    UrlPath address = card.address(key);
    return new CardFile(card, key, address, address.file(), darkroom);
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
    return darkroom.file(key, this::drawn);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(darkroom.drawn(key, this::drawn));
  }

  private byte[] drawn() throws IOException {
    CardFonts fonts = CardFonts.bundled();
    CardPainter painter =
        new CardPainter(
            fonts,
            card.photo().map(photo -> photo.picture().facts().focus()).orElse(""),
            card.photo().flatMap(photo -> read(photo.picture(), PHOTO_WIDTH, Card.HEIGHT)),
            card.brand().mark().flatMap(mark -> read(mark, MARK, MARK)));
    BufferedImage image = painter.paint(CardComposer.layout(card, fonts));
    return card.isPhoto() ? CardJpeg.write(image) : PngWriter.write(image);
  }

  private Optional<BufferedImage> read(Picture picture, int width, int height) {
    return CardPhoto.read(darkroom, picture, width, height);
  }
}
