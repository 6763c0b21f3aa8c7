package org.tidings.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.base.Digest;
import org.tidings.model.Card;
import org.tidings.model.Picture;
import org.tidings.model.Shade;
import org.tidings.output.StoredFile;

/**
 * Draws cards. What several share is made once: the mark of a site, and the side with the photo.
 * The last few of these are held; they are known by everything that they depend on.
 */
final class CardStudio {
  private static final int HELD = 16;
  private static final int MARK = 272;

  private final Darkroom darkroom;
  private final Map<SideKey, CardSide> sides = lately();
  private final Map<Digest, Optional<BufferedImage>> marks = lately();

  private record SideKey(Digest photo, String focus, String credit, Shade ground) {}

  CardStudio(Darkroom darkroom) {
    this.darkroom = darkroom;
  }

  private static <K, V> Map<K, V> lately() {
    return new LinkedHashMap<>(HELD, 1, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > HELD;
      }
    };
  }

  /** What is held, or made now; two threads may make the same at once, and then it is the same. */
  private static <K, V> V held(Map<K, V> held, K key, Supplier<V> making) {
    synchronized (held) {
      V known = held.get(key);
      if (known != null) {
        return known;
      }
    }
    V made = making.get();
    synchronized (held) {
      held.put(key, made);
    }
    return made;
  }

  Optional<StoredFile> stored(Digest key, Card card) throws IOException {
    return darkroom.file(key, () -> draw(card));
  }

  byte[] drawn(Digest key, Card card) throws IOException {
    return darkroom.drawn(key, () -> draw(card));
  }

  private byte[] draw(Card card) {
    CardFonts fonts = CardFonts.bundled();
    CardLayout layout = CardComposer.layout(card, fonts);
    CardPainter painter = new CardPainter(fonts, layout.ground(), mark(card));
    if (card.photo().isEmpty()) {
      return PngWriter.write(painter.paint(layout, 0, Card.WIDTH));
    }
    CardSide side = side(card, layout, painter);
    BufferedImage words = painter.paint(layout.before(CardSide.START), 0, CardSide.WORDS);
    side.paintSeam(words);
    return CardJpeg.write(words, side);
  }

  private Optional<BufferedImage> mark(Card card) {
    return card.brand()
        .mark()
        .flatMap(
            mark ->
                held(
                    marks,
                    mark.sizes().digest(),
                    () -> CardPhoto.read(darkroom, mark, MARK, MARK)));
  }

  private CardSide side(Card card, CardLayout layout, CardPainter painter) {
    Card.Photo photo = card.photo().orElseThrow();
    Picture picture = photo.picture();
    String focus = picture.facts().focus();
    SideKey key = new SideKey(picture.sizes().digest(), focus, photo.credit(), layout.ground());
    return held(
        sides,
        key,
        () -> {
          int width = Card.WIDTH - CardSide.START;
          Optional<BufferedImage> image = CardPhoto.read(darkroom, picture, width, Card.HEIGHT);
          CardLayout right = layout.from(CardSide.START);
          return CardSide.of(painter.with(image, focus).paint(right, CardSide.START, width));
        });
  }
}
