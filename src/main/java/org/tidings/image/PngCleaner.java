package org.tidings.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** Cleans a PNG (ISO/IEC 15948) chunk by chunk. */
final class PngCleaner {
  private static final String XMP = "XML:com.adobe.xmp\0";
  private static final Set<String> PICTURE =
      Set.of(
          "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "acTL", "fcTL", "fdAT", "gAMA", "cHRM", "sRGB",
          "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "mDCV", "cLLI", "hIST", "caBX");
  private static final Set<String> WORDS = Set.of("tEXt", "zTXt", "iTXt");
  private static final Set<String> KEPT_WORDS = Set.of("Author", "Copyright", "Credit");

  private final byte[] png;
  private final ByteArrayOutputStream out;

  private PngCleaner(byte[] png) {
    this.png = png;
    this.out = new ByteArrayOutputStream(png.length);
  }

  static byte[] clean(byte[] png) {
    PngCleaner cleaner = new PngCleaner(png);
    cleaner.out.write(png, 0, PngChunks.SIGNATURE);
    PngChunks.of(png).forEach(cleaner::chunk);
    return cleaner.out.toByteArray();
  }

  private void chunk(PngChunks.Chunk chunk) {
    boolean xmp = PictureCleaner.startsWith(png, chunk.data(), XMP);
    if (PICTURE.contains(chunk.type())) {
      copy(chunk);
    } else if (chunk.type().equals("eXIf")) {
      byte[] block = Arrays.copyOfRange(png, chunk.data(), chunk.end());
      ExifKept.of(block).ifPresent(kept -> write("eXIf", kept));
    } else if (chunk.type().equals("iTXt") && xmp) {
      packet(chunk).flatMap(XmpKept::of).ifPresent(this::xmp);
    } else if (WORDS.contains(chunk.type()) && KEPT_WORDS.contains(keyword(chunk))) {
      copy(chunk);
    }
  }

  private void copy(PngChunks.Chunk chunk) {
    out.write(png, chunk.start(), chunk.end() + 4 - chunk.start());
  }

  private String keyword(PngChunks.Chunk chunk) {
    int end = chunk.data();
    while (end < chunk.end() && png[end] != 0) {
      end++;
    }
    return new String(png, chunk.data(), end - chunk.data(), StandardCharsets.ISO_8859_1);
  }

  /** What follows compression flag, method, language and translated keyword. */
  private Optional<byte[]> packet(PngChunks.Chunk chunk) {
    int at = chunk.data() + XMP.length();
    if (png[at] != 0) {
      return Optional.empty();
    }
    at += 2;
    for (int ends = 0; ends < 2; at++) {
      ends += png[at] == 0 ? 1 : 0;
    }
    return Optional.of(Arrays.copyOfRange(png, at, chunk.end()));
  }

  private void xmp(byte[] packet) {
    byte[] head = (XMP + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
    write("iTXt", ByteBuffer.allocate(head.length + packet.length).put(head).put(packet).array());
  }

  private void write(String type, byte[] data) {
    byte[] chunk =
        ByteBuffer.allocate(4 + data.length)
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .put(data)
            .array();
    CRC32 sum = new CRC32();
    sum.update(chunk);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(chunk);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
