package org.tidings.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Cleans a WebP (RFC 9649, section 2.7) chunk by chunk. */
final class WebpCleaner {
  private static final int HEADER = 12;
  private static final int EXIF = 0x08;
  private static final int XMP = 0x04;
  private static final String EXIF_HEAD = "Exif\0\0";
  private static final Set<String> PICTURE =
      Set.of("VP8X", "VP8 ", "VP8L", "ANIM", "ANMF", "ALPH", "ICCP", "C2PA");

  private final byte[] webp;
  private final ByteArrayOutputStream out;
  private int flags;

  private WebpCleaner(byte[] webp) {
    this.webp = webp;
    this.out = new ByteArrayOutputStream(webp.length);
  }

  static byte[] clean(byte[] webp) {
    return new WebpCleaner(webp).clean();
  }

  private byte[] clean() {
    ByteBuffer in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
    out.write(webp, 0, HEADER);
    long place = HEADER;
    while (place + 8 <= webp.length) {
      int start = (int) place;
      long length = Integer.toUnsignedLong(in.getInt(start + 4));
      place += 8 + length + (length & 1);
      if (start + 8 + length > webp.length) {
        throw new IndexOutOfBoundsException("the file ends too early");
      }
      chunk(start, (int) Math.min(place, webp.length), (int) (start + 8 + length));
    }
    byte[] clean = out.toByteArray();
    if (PictureCleaner.startsWith(clean, HEADER, "VP8X")) {
      clean[HEADER + 8] = (byte) ((clean[HEADER + 8] & ~(EXIF | XMP)) | flags);
    }
    ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
    return clean;
  }

  private void chunk(int start, int next, int end) {
    String type = new String(webp, start, 4, StandardCharsets.ISO_8859_1);
    byte[] data = Arrays.copyOfRange(webp, start + 8, end);
    if (PICTURE.contains(type)) {
      out.write(webp, start, next - start);
    } else if (type.equals("EXIF")) {
      boolean headed = PictureCleaner.startsWith(data, 0, EXIF_HEAD);
      byte[] tiff = headed ? Arrays.copyOfRange(data, EXIF_HEAD.length(), data.length) : data;
      write(type, EXIF, ExifKept.of(tiff));
    } else if (type.equals("XMP ")) {
      write(type, XMP, XmpKept.of(data));
    }
  }

  private void write(String type, int flag, Optional<byte[]> kept) {
    if (kept.isPresent()) {
      byte[] data = kept.get();
      flags |= flag;
      out.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
      out.writeBytes(
          ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(data.length).array());
      out.writeBytes(data);
      out.writeBytes(new byte[data.length & 1]);
    }
  }
}
