package org.tidings.load;

import java.nio.charset.StandardCharsets;

/** Bytes of a picture, read by place; reading past the end is {@link TooShort}. */
final class Octets {
  private final byte[] bytes;

  Octets(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The file ends before what its header promises. */
  static final class TooShort extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooShort() {
      super("too short", null, false, false);
    }
  }

  /** All of it as text, without a byte-order mark. */
  String utf8() {
    int skip = has(0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
  }

  int length() {
    return bytes.length;
  }

  int at(int place) {
    if (place < 0 || place >= bytes.length) {
      throw new TooShort();
    }
    return bytes[place] & 0xFF;
  }

  /** Two bytes, the greater first. */
  int two(int place) {
    return at(place) << 8 | at(place + 1);
  }

  /** Two bytes, the lesser first. */
  int twoLittle(int place) {
    return at(place) | at(place + 1) << 8;
  }

  /** Four bytes, the greatest first. */
  long four(int place) {
    return (long) two(place) << 16 | two(place + 2);
  }

  /** Four bytes, the least first. */
  long fourLittle(int place) {
    return twoLittle(place) | (long) twoLittle(place + 2) << 16;
  }

  boolean has(int place, int... values) {
    if (place < 0 || place + values.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[place + i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  boolean hasText(int place, String ascii) {
    return place + ascii.length() <= bytes.length && text(place, ascii.length()).equals(ascii);
  }

  String text(int place, int length) {
    return new String(bytes, place, length, StandardCharsets.ISO_8859_1);
  }
}
