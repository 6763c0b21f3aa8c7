package org.tidings.image;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.tidings.model.Card;

/**
 * The side of a card that shows its photo, coded once for all cards that show the same: the code of
 * a square of pixels depends on nothing but the square and the one before it. The squares where the
 * two sides meet are kept as pixels.
 */
final class CardSide {
  /** The column where it begins. */
  static final int START = 690;

  /** The columns that each card codes for itself, so that one square of them is all photo. */
  static final int WORDS = 704;

  private static final int SEAM = WORDS - START;

  /** Of the 300 kB that networks allow, words never need the rest. */
  private static final int MOST = 200_000;

  /** How coarse it may be, the finest first. */
  private static final float[] SCALES = {0.36f, 0.6f, 1, 2, 5, 12};

  private final JpegTables tables;
  private final int[] seam;
  private final List<Row> rows;

  /** The code of a row of squares, and what the row after it must know of the last. */
  private static final class Row {
    private final JpegBits bits;
    private final int[] means;

    Row(JpegBits bits, int[] means) {
      this.bits = bits;
      this.means = means;
    }
  }

  private CardSide(JpegTables tables, int[] seam, List<Row> rows) {
    this.tables = tables;
    this.seam = seam;
    this.rows = rows;
  }

  /**
   * A side as it was painted, as fine as is small enough.
   *
   * @param image of the columns from {@link #START} on
   */
  static CardSide of(BufferedImage image) {
    int[] seam = new int[SEAM * image.getHeight()];
    for (int y = 0; y < image.getHeight(); y++) {
      System.arraycopy(Scaler.pixels(image), y * image.getWidth(), seam, y * SEAM, SEAM);
    }
    JpegTables tables = new JpegTables(SCALES[0]);
    List<Row> rows = rows(image, tables);
    for (int i = 1; i < SCALES.length && size(rows) > MOST; i++) {
      tables = new JpegTables(SCALES[i]);
      rows = rows(image, tables);
    }
    return new CardSide(tables, seam, rows);
  }

  private static int size(List<Row> rows) {
    return rows.stream().mapToInt(row -> row.bits.size()).sum();
  }

  private static List<Row> rows(BufferedImage image, JpegTables tables) {
    JpegCoder coder = new JpegCoder(tables, image);
    int first = WORDS - JpegCoder.SIDE - START;
    int squares = (Card.WIDTH - WORDS) / JpegCoder.SIDE;
    List<Row> rows = new ArrayList<>();
    for (int y = 0; y < image.getHeight(); y += JpegCoder.SIDE) {
      coder.code(first, y, 1, new JpegBits());
      JpegBits bits = new JpegBits();
      coder.code(WORDS - START, y, squares, bits);
      rows.add(new Row(bits, coder.means()));
    }
    return rows;
  }

  JpegTables tables() {
    return tables;
  }

  int rows() {
    return rows.size();
  }

  /** Paints the columns that a card codes itself. */
  void paintSeam(BufferedImage words) {
    int[] pixels = Scaler.pixels(words);
    for (int y = 0; y < words.getHeight(); y++) {
      System.arraycopy(seam, y * SEAM, pixels, y * WORDS + START, SEAM);
    }
  }

  /** The code of a row, which stands behind that of its words. */
  JpegBits bits(int row) {
    return rows.get(row).bits;
  }

  /** What must be known of the last square of a row to go on behind it. */
  int[] means(int row) {
    return rows.get(row).means;
  }
}
