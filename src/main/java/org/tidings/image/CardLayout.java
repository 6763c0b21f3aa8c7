package org.tidings.image;

import java.util.List;
import java.util.Locale;
import org.tidings.model.Shade;

/**
 * Where everything stands on a card: grounds and marks in the order in which they are drawn, then
 * lines of text.
 */
record CardLayout(Shade ground, List<Box> boxes, List<CardLine> lines) {

  /** What fills a box. */
  enum Fill {
    /** The lead picture. */
    PHOTO,
    /** A plain ground with round corners, for a few words. */
    CHIP,
    /** The site's mark. */
    MARK,
    /** The tide line, the one ornament. */
    TIDE
  }

  /** A part of the card, in pixels from its upper left corner. */
  record Box(Fill fill, double x, double y, double width, double height, Shade shade) {}

  /** What begins left of a column. */
  CardLayout before(double column) {
    return new CardLayout(
        ground,
        boxes.stream().filter(box -> box.x < column).toList(),
        lines.stream().filter(line -> line.x() < column).toList());
  }

  /** What begins in a column or right of it. */
  CardLayout from(double column) {
    return new CardLayout(
        ground,
        boxes.stream().filter(box -> box.x >= column).toList(),
        lines.stream().filter(line -> line.x() >= column).toList());
  }

  /** One line each, for people who compare layouts. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("ground ").append(ground.hex()).append('\n');
    for (Box box : boxes) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s %.0f,%.0f %.0fx%.0f%n",
              box.fill.name().toLowerCase(Locale.ROOT),
              box.x,
              box.y,
              box.width,
              box.height));
    }
    for (CardLine line : lines) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s %.0f at %.0f,%.0f %s: %s%n",
              line.font().name().toLowerCase(Locale.ROOT),
              line.size(),
              line.x(),
              line.baseline(),
              line.shade().hex(),
              line.text()));
    }
    return text.toString().replace("\r\n", "\n");
  }
}
