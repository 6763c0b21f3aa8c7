package org.tidings.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import org.tidings.model.Contrast;
import org.tidings.model.Shade;

/** The theme's own drawings: its mark, for sites without one, and the tide line. */
final class CardMark {
  /** The side of the square in which the mark is drawn. */
  private static final double SIDE = 40;

  private static final double WAVE = 40;
  private static final int SAMPLES = 32;
  private static final int HALF = 127;
  private static final double VISIBLE = 2;

  private CardMark() {}

  /** Sun and sea, in a box. */
  static void paint(Graphics2D on, CardLayout.Box box) {
    AffineTransform place =
        new AffineTransform(box.width() / SIDE, 0, 0, box.height() / SIDE, box.x(), box.y());
    Area round = new Area(new Ellipse2D.Double(0, 0, SIDE, SIDE));
    fill(on, place, round, new Color(0xdcebe9));
    fill(on, place, new Ellipse2D.Double(10.5, 10.5, 19, 19), new Color(0xf6c945));
    fill(on, place, sea(round, -2, 22), new Color(0x2b8390));
    fill(on, place, sea(round, -6, 29), new Color(0x0b5563));
  }

  private static void fill(Graphics2D on, AffineTransform place, Shape shape, Color colour) {
    on.setColor(colour);
    on.fill(place.createTransformedShape(shape));
  }

  private static Area sea(Area round, double left, double level) {
    Path2D.Double waves = new Path2D.Double();
    waves.moveTo(left, level);
    for (double x = left; x < SIDE + 4; x += 12) {
      waves.curveTo(x + 4, level - 3, x + 8, level - 3, x + 12, level);
      x += 12;
      waves.curveTo(x + 4, level + 3, x + 8, level + 3, x + 12, level);
    }
    waves.lineTo(SIDE + 30, SIDE);
    waves.lineTo(left, SIDE);
    waves.closePath();
    Area sea = new Area(waves);
    sea.intersect(round);
    return sea;
  }

  /** Whether so little of a site's own mark stands out from a ground that nobody would see it. */
  static boolean drowns(BufferedImage mark, Shade ground) {
    int seen = 0;
    int clear = 0;
    for (int y = 0; y < mark.getHeight(); y += 1 + mark.getHeight() / SAMPLES) {
      for (int x = 0; x < mark.getWidth(); x += 1 + mark.getWidth() / SAMPLES) {
        Color pixel = new Color(mark.getRGB(x, y), true);
        Shade shade = new Shade(pixel.getRed(), pixel.getGreen(), pixel.getBlue());
        seen += pixel.getAlpha() > HALF ? 1 : 0;
        clear += pixel.getAlpha() > HALF && Contrast.ratio(shade, ground) >= VISIBLE ? 1 : 0;
      }
    }
    return clear * 4 < seen;
  }

  /** A line of waves across a box. */
  static Shape tide(CardLayout.Box box) {
    double crest = box.y();
    double trough = box.y() + box.height();
    Path2D.Double line = new Path2D.Double();
    line.moveTo(box.x() - WAVE, crest);
    for (double x = box.x() - WAVE; x < box.x() + box.width() + WAVE; x += WAVE) {
      line.curveTo(x + WAVE / 4, crest, x + WAVE / 4, trough, x + WAVE / 2, trough);
      line.curveTo(x + WAVE * 3 / 4, trough, x + WAVE * 3 / 4, crest, x + WAVE, crest);
    }
    return line;
  }
}
