package org.tidings.image;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.tidings.model.Card;

/**
 * Puts the two sides of a card together to one JPEG, with the full colour that small letters need.
 */
final class CardJpeg {
  private static final byte[] END = {(byte) 0xff, (byte) 0xd9};

  private CardJpeg() {}

  /**
   * The file of a card.
   *
   * @param left of the photo, in {@link CardSide#WORDS} columns
   */
  static byte[] write(BufferedImage left, CardSide photo) {
    JpegTables tables = photo.tables();
    JpegCoder coder = new JpegCoder(tables, left);
    JpegBits bits = new JpegBits();
    for (int row = 0; row < photo.rows(); row++) {
      coder.code(0, row * JpegCoder.SIDE, CardSide.WORDS / JpegCoder.SIDE, bits);
      bits.append(photo.bits(row));
      coder.goOn(photo.means(row));
    }
    byte[] head = tables.head(Card.WIDTH, Card.HEIGHT);
    byte[] scan = bits.bytes();
    byte[] file = Arrays.copyOf(head, head.length + scan.length + END.length);
    System.arraycopy(scan, 0, file, head.length, scan.length);
    System.arraycopy(END, 0, file, head.length + scan.length, END.length);
    return file;
  }
}
