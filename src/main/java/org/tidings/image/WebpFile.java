package org.tidings.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes out of a moving WebP what is no picture (RFC 9649, section 2.7). */
final class WebpFile {
  private static final int HEADER = 12;
  private static final int EXIF_AND_XMP = 0x08 | 0x04;
  private static final Set<String> KEPT =
      Set.of("VP8X", "VP8 ", "VP8L", "ANIM", "ANMF", "ALPH", "ICCP");

  private WebpFile() {}

  static byte[] stripped(byte[] webp) {
    ByteBuffer bytes = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream out = new ByteArrayOutputStream(webp.length);
    out.write(webp, 0, HEADER);
    long place = HEADER;
    while (place + 8 <= webp.length) {
      int start = (int) place;
      long length = Integer.toUnsignedLong(bytes.getInt(start + 4));
      place += 8 + length + (length & 1);
      int end = (int) Math.min(place, webp.length);
      if (KEPT.contains(new String(webp, start, 4, StandardCharsets.ISO_8859_1))) {
        out.write(webp, start, end - start);
      }
    }
    byte[] stripped = out.toByteArray();
    if (new String(stripped, HEADER, 4, StandardCharsets.ISO_8859_1).equals("VP8X")) {
      stripped[HEADER + 8] &= (byte) ~EXIF_AND_XMP;
    }
    ByteBuffer.wrap(stripped).order(ByteOrder.LITTLE_ENDIAN).putInt(4, stripped.length - 8);
    return stripped;
  }
}
