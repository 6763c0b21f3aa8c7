package org.tidings.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The chunks of a PNG (ISO/IEC 15948, section 5.3). */
final class PngChunks {
  static final int SIGNATURE = 8;

  private PngChunks() {}

  /**
   * One chunk by its place in the file.
   *
   * @param start where its length stands
   * @param data where its data begin
   * @param end where they end; four bytes of checksum follow
   */
  record Chunk(String type, int start, int data, int end) {}

  /** All whole chunks, in their order. */
  static List<Chunk> of(byte[] png) {
    List<Chunk> chunks = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.wrap(png);
    long place = SIGNATURE;
    while (place + 12 <= png.length) {
      int start = (int) place;
      long length = Integer.toUnsignedLong(bytes.getInt(start));
      if (place + 12 + length > png.length) {
        break;
      }
      String type = new String(png, start + 4, 4, StandardCharsets.ISO_8859_1);
      chunks.add(new Chunk(type, start, start + 8, (int) (start + 8 + length)));
      place += 12 + length;
    }
    return chunks;
  }
}
