package org.tidings.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.tidings.image.CardLayout.Box;
import org.tidings.model.Card;
import org.tidings.model.Shade;

/**
 * Draws a laid-out card. Letters are filled as shapes, so that neither the platform's fonts nor its
 * hinting have a part in it.
 *
 * @param mark the site's own mark, when it has one
 * @param photo the lead picture; empty when there is none or it can't be read
 * @param focus the point of the photo that must be seen
 */
record CardPainter(
    CardFonts fonts,
    Shade ground,
    Optional<BufferedImage> mark,
    Optional<BufferedImage> photo,
    String focus) {
  private static final double ROUND = 8;
  private static final float TIDE = 2.5f;

  CardPainter(CardFonts fonts, Shade ground, Optional<BufferedImage> mark) {
    this(fonts, ground, mark, Optional.empty(), "");
  }

  CardPainter with(Optional<BufferedImage> image, String point) {
    return new CardPainter(fonts, ground, mark, image, point);
  }

  /** Some columns of a card. */
  BufferedImage paint(CardLayout layout, int start, int width) {
    BufferedImage image = new BufferedImage(width, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D on = image.createGraphics();
    try {
      on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      on.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      on.setColor(colour(ground));
      on.fillRect(0, 0, width, Card.HEIGHT);
      on.translate(-start, 0);
      layout.boxes().forEach(box -> box(on, box));
      for (CardLine line : layout.lines()) {
        on.setColor(colour(line.shade()));
        on.fill(fonts.face(line.font()).outline(line));
      }
    } finally {
      on.dispose();
    }
    return image;
  }

  private void box(Graphics2D on, Box box) {
    on.setColor(colour(box.shade()));
    switch (box.fill()) {
      case PHOTO -> photo.ifPresent(image -> cover(on, image, box, focus));
      case CHIP ->
          on.fill(
              new RoundRectangle2D.Double(
                  box.x(), box.y(), box.width(), box.height(), ROUND, ROUND));
      case MARK ->
          mark.ifPresentOrElse(image -> own(on, image, box, ground), () -> CardMark.paint(on, box));
      case TIDE -> {
        on.setStroke(new BasicStroke(TIDE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        on.draw(CardMark.tide(box));
      }
    }
  }

  private static void cover(Graphics2D on, BufferedImage image, Box box, String focus) {
    Rectangle part =
        CardPhoto.crop(image.getWidth(), image.getHeight(), box.width() / box.height(), focus);
    draw(on, image, part, box);
  }

  /** A mark that would drown in the ground stands on a plate of the colour of its letters. */
  private static void own(Graphics2D on, BufferedImage image, Box box, Shade ground) {
    if (CardMark.drowns(image, ground)) {
      double pad = box.width() / 10;
      on.fill(
          new RoundRectangle2D.Double(
              box.x() - pad,
              box.y() - pad,
              box.width() + 2 * pad,
              box.height() + 2 * pad,
              2 * ROUND,
              2 * ROUND));
    }
    contain(on, image, box);
  }

  private static void contain(Graphics2D on, BufferedImage image, Box box) {
    double scale = Math.min(box.width() / image.getWidth(), box.height() / image.getHeight());
    double width = image.getWidth() * scale;
    double height = image.getHeight() * scale;
    Box fitting =
        new Box(
            box.fill(),
            box.x() + (box.width() - width) / 2,
            box.y() + (box.height() - height) / 2,
            width,
            height,
            box.shade());
    draw(on, image, new Rectangle(image.getWidth(), image.getHeight()), fitting);
  }

  private static void draw(Graphics2D on, BufferedImage image, Rectangle part, Box box) {
    int width = (int) Math.round(box.width());
    int height = (int) Math.round(box.height());
    BufferedImage scaled = CardPhoto.scaled(image, part, width, height);
    on.drawImage(scaled, (int) Math.round(box.x()), (int) Math.round(box.y()), width, height, null);
  }

  private static Color colour(Shade shade) {
    return new Color(shade.red(), shade.green(), shade.blue());
  }
}
