package org.tidings.image;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Draws contours of TrueType: between two points off the curve lies one on it that is not told. */
final class GlyphPen {
  private record Point(double x, double y, boolean on) {
    Point halfTo(Point other) {
      return new Point((x + other.x) / 2, (y + other.y) / 2, true);
    }
  }

  private final Path2D path;
  private final double[] matrix;
  private final List<Point> contour = new ArrayList<>();

  GlyphPen(Path2D path, double[] matrix) {
    this.path = path;
    this.matrix = matrix;
  }

  void point(double x, double y, boolean on) {
    contour.add(
        new Point(
            matrix[0] * x + matrix[2] * y + matrix[4],
            matrix[1] * x + matrix[3] * y + matrix[5],
            on));
  }

  /** Ends the contour and draws it. */
  void close() {
    if (contour.size() > 1) {
      draw();
    }
    contour.clear();
  }

  private void draw() {
    Point first = contour.get(0);
    Point last = contour.get(contour.size() - 1);
    Point start = first.on ? first : last.on ? last : first.halfTo(last);
    path.moveTo(start.x, start.y);
    int size = contour.size();
    for (int i = first.on ? 1 : 0; i < size; i++) {
      Point here = contour.get(i);
      if (here.on) {
        path.lineTo(here.x, here.y);
        continue;
      }
      Point next = i + 1 < size ? contour.get(i + 1) : start;
      Point end = next.on ? next : here.halfTo(next);
      path.quadTo(here.x, here.y, end.x, end.y);
      if (next.on) {
        i++;
      }
    }
    path.closePath();
  }
}
