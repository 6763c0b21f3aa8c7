package org.tidings.image;

import java.awt.geom.Path2D;

/** The outlines of glyphs (OpenType specification, "glyf"), without hints. */
final class GlyphShapes {
  private static final int ON_CURVE = 1;
  private static final int REPEATED = 8;
  private static final int WORDS = 1;
  private static final int SCALE = 8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int FOUR_SCALES = 0x80;

  private final FontTable glyphs;
  private final FontTable places;
  private final boolean longPlaces;

  GlyphShapes(FontTable glyphs, FontTable places, boolean longPlaces) {
    this.glyphs = glyphs;
    this.places = places;
    this.longPlaces = longPlaces;
  }

  /** Adds a glyph's outline to a path, changed by a matrix as {@code AffineTransform} has it. */
  void append(int glyph, double[] matrix, Path2D into) {
    int at = place(glyph);
    if (place(glyph + 1) == at) {
      return;
    }
    int contours = glyphs.signed(at);
    if (contours < 0) {
      parts(at + 10, matrix, into);
    } else if (contours > 0) {
      simple(at + 10, contours, matrix, into);
    }
  }

  private int place(int glyph) {
    return longPlaces ? places.wide(4 * glyph) : 2 * places.unsigned(2 * glyph);
  }

  /** A letter with its accent is two glyphs, each moved or scaled. */
  private void parts(int start, double[] matrix, Path2D into) {
    int at = start;
    int flags;
    do {
      flags = glyphs.unsigned(at);
      int part = glyphs.unsigned(at + 2);
      boolean words = (flags & WORDS) != 0;
      double dx = words ? glyphs.signed(at + 4) : (byte) glyphs.octet(at + 4);
      double dy = words ? glyphs.signed(at + 6) : (byte) glyphs.octet(at + 5);
      at += words ? 8 : 6;
      double[] own = {1, 0, 0, 1, dx, dy};
      at += scales(flags, at, own);
      append(part, product(matrix, own), into);
    } while ((flags & MORE) != 0);
  }

  /** Fills in a part's scales and says how many bytes they took. */
  private int scales(int flags, int at, double[] own) {
    if ((flags & SCALE) != 0) {
      own[0] = fraction(at);
      own[3] = own[0];
      return 2;
    }
    if ((flags & TWO_SCALES) != 0) {
      own[0] = fraction(at);
      own[3] = fraction(at + 2);
      return 4;
    }
    if ((flags & FOUR_SCALES) != 0) {
      for (int i = 0; i < 4; i++) {
        own[i] = fraction(at + 2 * i);
      }
      return 8;
    }
    return 0;
  }

  private double fraction(int at) {
    return glyphs.signed(at) / 16384.0;
  }

  private static double[] product(double[] outer, double[] inner) {
    return new double[] {
      outer[0] * inner[0] + outer[2] * inner[1],
      outer[1] * inner[0] + outer[3] * inner[1],
      outer[0] * inner[2] + outer[2] * inner[3],
      outer[1] * inner[2] + outer[3] * inner[3],
      outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
      outer[1] * inner[4] + outer[3] * inner[5] + outer[5]
    };
  }

  private void simple(int start, int contours, double[] matrix, Path2D into) {
    int points = glyphs.unsigned(start + 2 * (contours - 1)) + 1;
    int at = start + 2 * contours;
    at += 2 + glyphs.unsigned(at);
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = glyphs.octet(at++);
      if ((flags[i] & REPEATED) != 0) {
        for (int again = glyphs.octet(at++); again > 0; again--) {
          flags[i + 1] = flags[i];
          i++;
        }
      }
    }
    double[] x = new double[points];
    double[] y = new double[points];
    at = coordinates(at, flags, 2, x);
    coordinates(at, flags, 4, y);
    GlyphPen pen = new GlyphPen(into, matrix);
    int first = 0;
    for (int contour = 0; contour < contours; contour++) {
      int last = glyphs.unsigned(start + 2 * contour);
      for (int i = first; i <= last; i++) {
        pen.point(x[i], y[i], (flags[i] & ON_CURVE) != 0);
      }
      pen.close();
      first = last + 1;
    }
  }

  /**
   * Reads one coordinate of all points.
   *
   * @param isShort the flag that says one byte is used; eight times that is its sign, or that the
   *     coordinate is the one before
   */
  private int coordinates(int start, int[] flags, int isShort, double[] into) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & isShort << 3) != 0;
      if ((flags[i] & isShort) != 0) {
        value += same ? glyphs.octet(at) : -glyphs.octet(at);
        at++;
      } else if (!same) {
        value += glyphs.signed(at);
        at += 2;
      }
      into[i] = value;
    }
    return at;
  }
}
