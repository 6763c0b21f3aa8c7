package org.tidings.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes PNG (ISO/IEC 15948), with XMP where there is something to say. */
final class PngFile {
  private static final byte[] XMP =
      "XML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "acTL", "fcTL", "fdAT", "gAMA", "cHRM", "sRGB",
          "iCCP", "sBIT", "bKGD");

  private PngFile() {}

  static byte[] of(BufferedImage image, Optional<byte[]> xmp) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return stripped(bytes.toByteArray(), xmp);
  }

  /** The same pictures without what a program or a camera wrote beside them. */
  static byte[] stripped(byte[] png, Optional<byte[]> xmp) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
    out.write(png, 0, PngChunks.SIGNATURE);
    for (PngChunks.Chunk chunk : PngChunks.of(png)) {
      if (KEPT.contains(chunk.type())) {
        out.write(png, chunk.start(), chunk.end() + 4 - chunk.start());
      }
      if (chunk.type().equals("IHDR")) {
        xmp.ifPresent(packet -> text(packet, out));
      }
    }
    return out.toByteArray();
  }

  private static void text(byte[] packet, ByteArrayOutputStream out) {
    byte[] chunk =
        ByteBuffer.allocate(4 + XMP.length + packet.length)
            .put("iTXt".getBytes(StandardCharsets.US_ASCII))
            .put(XMP)
            .put(packet)
            .array();
    CRC32 sum = new CRC32();
    sum.update(chunk);
    out.writeBytes(ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
    out.writeBytes(chunk);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
