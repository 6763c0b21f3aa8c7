package org.tidings.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** One cut of a typeface in several files: what the first lacks is taken from the next. */
final class FontFace {
  private final List<FontFile> files;

  FontFace(List<FontFile> files) {
    this.files = List.copyOf(files);
  }

  /**
   * A glyph and where it stands.
   *
   * @param x in parts of the size, from the start of the text
   */
  private record Placed(FontFile file, int glyph, double x) {}

  /** Whether it can draw a character. */
  boolean has(int character) {
    return files.stream().anyMatch(file -> file.glyph(character) != 0);
  }

  /**
   * How wide a text is, in parts of the size.
   *
   * @param tracking what is added between any two characters
   */
  double width(String text, double tracking) {
    return place(text, tracking, new ArrayList<>());
  }

  /** A text's outline at a size, from a point on the line that it stands on. */
  Path2D outline(CardLine line) {
    List<Placed> placed = new ArrayList<>();
    place(line.text(), line.tracking(), placed);
    Path2D.Double all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Placed each : placed) {
      AffineTransform move =
          new AffineTransform(
              line.size(), 0, 0, -line.size(), line.x() + each.x * line.size(), line.baseline());
      all.append(each.file.outline(each.glyph).getPathIterator(move), false);
    }
    return all;
  }

  /** Glyphs of different files never meet closer than they say themselves. */
  private double place(String text, double tracking, List<Placed> into) {
    double x = 0;
    FontFile lastFile = files.get(0);
    int last = 0;
    for (int character : text.codePoints().toArray()) {
      FontFile file = holder(character);
      int glyph = file.glyph(character);
      if (last != 0) {
        x += tracking + (file == lastFile ? file.kern(last, glyph) : 0);
      }
      into.add(new Placed(file, glyph, x));
      x += file.advance(glyph);
      lastFile = file;
      last = glyph;
    }
    return x;
  }

  private FontFile holder(int character) {
    return files.stream()
        .filter(file -> file.glyph(character) != 0)
        .findFirst()
        .orElse(files.get(0));
  }
}
