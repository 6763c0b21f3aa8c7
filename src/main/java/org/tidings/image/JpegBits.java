package org.tidings.image;

import java.util.Arrays;

/** A string of bits, the first of a byte the highest, as the scan of a JPEG has them. */
final class JpegBits {
  private static final int WORD = 32;
  private static final int OCTET = 8;

  private byte[] bytes = new byte[1 << 10];
  private int length;
  private long held;
  private int count;

  /** Adds the lowest bits of a number; 32 at most. */
  void put(long code, int size) {
    held = held << size | code;
    count += size;
    if (count >= WORD) {
      count -= WORD;
      word((int) (held >>> count));
    }
  }

  private void word(int word) {
    if (length + 4 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    bytes[length] = (byte) (word >> 24);
    bytes[length + 1] = (byte) (word >> 16);
    bytes[length + 2] = (byte) (word >> 8);
    bytes[length + 3] = (byte) word;
    length += 4;
  }

  void append(JpegBits other) {
    for (int i = 0; i < other.length; i += 4) {
      int word =
          other.bytes[i] << 24
              | (other.bytes[i + 1] & 0xff) << 16
              | (other.bytes[i + 2] & 0xff) << 8
              | (other.bytes[i + 3] & 0xff);
      put(word & 0xffffffffL, WORD);
    }
    put(other.held & ((1L << other.count) - 1), other.count);
  }

  /** In bytes. */
  int size() {
    return length + count / OCTET;
  }

  /**
   * All of it as whole bytes (T.81, section F.1.2.3): filled up with ones, and with a zero behind
   * each byte that a reader could take for a mark. Nothing can be added any more.
   */
  byte[] bytes() {
    int used = length + (count + OCTET - 1) / OCTET;
    put((1L << (WORD - count)) - 1, WORD - count);
    int marks = 0;
    for (int i = 0; i < used; i++) {
      marks += bytes[i] == -1 ? 1 : 0;
    }
    byte[] stuffed = new byte[used + marks];
    int at = 0;
    for (int i = 0; i < used; i++) {
      stuffed[at++] = bytes[i];
      at += bytes[i] == -1 ? 1 : 0;
    }
    return stuffed;
  }
}
