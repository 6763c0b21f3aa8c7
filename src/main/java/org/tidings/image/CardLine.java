package org.tidings.image;

import org.tidings.model.Shade;

/**
 * One line of text on a card.
 *
 * @param tracking what is added between characters, in parts of the size
 * @param x where it starts
 * @param baseline the height on which it stands, from the top
 */
record CardLine(
    CardFont font,
    double size,
    double tracking,
    Shade shade,
    double x,
    double baseline,
    String text) {

  /** The same line with another text. */
  CardLine saying(String other) {
    return new CardLine(font, size, tracking, shade, x, baseline, other);
  }

  /** The same line at another place. */
  CardLine from(double otherX) {
    return new CardLine(font, size, tracking, shade, otherX, baseline, text);
  }
}
