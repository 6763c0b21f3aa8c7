package org.tidings.image;

/** One table of a font file, big-endian as all of them (OpenType specification, "Data types"). */
final class FontTable {
  private final byte[] bytes;

  FontTable(byte[] bytes) {
    this.bytes = bytes;
  }

  int octet(int at) {
    return bytes[at] & 0xff;
  }

  int unsigned(int at) {
    return octet(at) << 8 | octet(at + 1);
  }

  int signed(int at) {
    return (short) unsigned(at);
  }

  int wide(int at) {
    return unsigned(at) << 16 | unsigned(at + 2);
  }

  /** Four letters that name a table or a feature. */
  String tag(int at) {
    return ""
        + (char) octet(at)
        + (char) octet(at + 1)
        + (char) octet(at + 2)
        + (char) octet(at + 3);
  }
}
