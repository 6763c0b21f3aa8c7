package org.tidings.image;

import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One TrueType font, read without the platform's own text engine: that one differs between
 * machines, and there are machines that have none.
 */
final class FontFile {
  private final int unitsPerEm;
  private final int wideGlyphs;
  private final FontTable widths;
  private final GlyphMap letters;
  private final GlyphShapes shapes;
  private final GlyphKerning kerning;

  /** Lines are measured many times before one stands; these are what that takes longest to find. */
  private final Map<Integer, Integer> glyphs = new ConcurrentHashMap<>();

  private final Map<Integer, Integer> kerns = new ConcurrentHashMap<>();

  private FontFile(Map<String, FontTable> tables) {
    FontTable head = table(tables, "head");
    this.unitsPerEm = head.unsigned(18);
    this.wideGlyphs = table(tables, "hhea").unsigned(34);
    this.widths = table(tables, "hmtx");
    this.letters = new GlyphMap(table(tables, "cmap"));
    this.shapes =
        new GlyphShapes(table(tables, "glyf"), table(tables, "loca"), head.unsigned(50) != 0);
    this.kerning = GlyphKerning.of(tables.get("GPOS"));
  }

  private static FontTable table(Map<String, FontTable> tables, String tag) {
    FontTable table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("the font has no table " + tag);
    }
    return table;
  }

  static FontFile read(byte[] woff) {
    return new FontFile(FontWoff.tables(woff));
  }

  /** The glyph of a character; 0 when the font has none. */
  int glyph(int character) {
    return glyphs.computeIfAbsent(character, letters::glyph);
  }

  /** How far the next glyph stands from this one, in parts of the font's size. */
  double advance(int glyph) {
    int at = Math.min(glyph, wideGlyphs - 1) * 4;
    return (double) widths.unsigned(at) / unitsPerEm;
  }

  /** How much closer two glyphs stand (less than 0) than their widths say, in parts of the size. */
  double kern(int left, int right) {
    int pair = left << 16 | right;
    return (double) kerns.computeIfAbsent(pair, unknown -> kerning.between(left, right))
        / unitsPerEm;
  }

  /** The glyph's outline, upwards from the line that it stands on, in parts of the size. */
  Path2D outline(int glyph) {
    Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    shapes.append(glyph, new double[] {1.0 / unitsPerEm, 0, 0, 1.0 / unitsPerEm, 0, 0}, outline);
    return outline;
  }
}
