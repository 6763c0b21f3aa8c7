package org.tidings.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEG (ITU-T T.81): progressive, with XMP where there is something to say. */
final class JpegFile {
  private static final float QUALITY = 0.78f;
  private static final byte[] XMP =
      "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST = 0xFFFF - 2;
  private static final int APP0 = 0xE0;

  private JpegFile() {}

  static byte[] of(BufferedImage image, Optional<byte[]> xmp) throws IOException {
    byte[] jpeg = encoded(opaque(image));
    return xmp.filter(packet -> XMP.length + packet.length <= MOST)
        .map(packet -> with(jpeg, packet))
        .orElse(jpeg);
  }

  private static byte[] encoded(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** JPEG has no transparency: white shows through. */
  private static BufferedImage opaque(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_INT_RGB) {
      return image;
    }
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = opaque.createGraphics();
    pen.drawImage(image, 0, 0, Color.WHITE, null);
    pen.dispose();
    return opaque;
  }

  /** Puts an APP1 segment behind the first one (XMP specification part 3, section 1.1.3). */
  private static byte[] with(byte[] jpeg, byte[] packet) {
    int place = (jpeg[3] & 0xFF) == APP0 ? 4 + ((jpeg[4] & 0xFF) << 8 | (jpeg[5] & 0xFF)) : 2;
    int length = 2 + XMP.length + packet.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + length + 2);
    out.write(jpeg, 0, place);
    out.write(0xFF);
    out.write(0xE1);
    out.write(length >> 8);
    out.write(length);
    out.writeBytes(XMP);
    out.writeBytes(packet);
    out.write(jpeg, place, jpeg.length - place);
    return out.toByteArray();
  }
}
