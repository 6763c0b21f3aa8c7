package org.tidings.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/**
 * A photograph as a phone makes it: on its side, with position, serial number, thumbnail and notes.
 * Its upper left quarter, when it is upright, is red; the others are blue.
 */
final class Photo {
  static final String SERIAL = "SERIAL-4711-PHONE";
  static final String NOTE = "taken by Nurse Example";
  static final int LONG = 1200;
  static final int SHORT = 900;

  private static final int ASCII = 2;
  private static final int SHORT_NUMBER = 3;
  private static final int LONG_NUMBER = 4;
  private static final int FRACTION = 5;

  private Photo() {}

  /** Pixels as the sensor has them: turned by orientation 6 they stand upright. */
  static BufferedImage pixels(int type) {
    BufferedImage image = new BufferedImage(LONG, SHORT, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, LONG, SHORT);
    pen.setColor(Color.RED);
    pen.fillRect(0, SHORT / 2, LONG / 2, SHORT / 2);
    pen.dispose();
    return image;
  }

  static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  static byte[] jpeg() throws IOException {
    byte[] plain = encoded(pixels(BufferedImage.TYPE_INT_RGB), "jpeg");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xE1, join(ascii("Exif\0\0"), exif()));
    segment(
        out, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SERIAL + "</x:xmpmeta>"));
    segment(out, 0xED, ascii("Photoshop 3.0\08BIM" + SERIAL));
    segment(out, 0xFE, ascii(NOTE));
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  static byte[] png(BufferedImage image) throws IOException {
    byte[] plain = encoded(image, "png");
    int header = 8 + 25;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, header);
    chunk(out, "eXIf", exif());
    chunk(out, "tEXt", ascii("Comment\0" + NOTE));
    chunk(out, "iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + SERIAL));
    out.write(plain, header, plain.length - header);
    return out.toByteArray();
  }

  /** A PNG that says in which colours its numbers are meant. */
  static byte[] profiled(byte[] png, byte[] profile) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(profile);
    }
    int header = 8 + 25;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, header);
    chunk(out, "iCCP", join(ascii("linear\0\0"), packed.toByteArray()));
    out.write(png, header, png.length - header);
    return out.toByteArray();
  }

  /** TIFF (big-endian): orientation 6, serial number, position, and a thumbnail of its own. */
  static byte[] exif() throws IOException {
    byte[] thumb = encoded(new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB), "jpeg");
    byte[] serial = ascii(SERIAL + "\0");
    int first = 8;
    int second = first + 2 + 4 * 12 + 4;
    int position = second + 2 + 2 * 12 + 4;
    int inner = position + 2 + 4 * 12 + 4;
    int data = inner + 2 + 12 + 4;
    ByteBuffer exif = ByteBuffer.allocate(data + serial.length + 64 + thumb.length);
    exif.put(ascii("MM")).putShort((short) 42).putInt(first);
    exif.putShort((short) 4);
    entry(exif, 0x0110, ASCII, serial.length, data);
    entry(exif, 0x0112, SHORT_NUMBER, 1, 6 << 16);
    entry(exif, 0x8769, LONG_NUMBER, 1, inner);
    entry(exif, 0x8825, LONG_NUMBER, 1, position);
    exif.putInt(second);
    exif.putShort((short) 2);
    entry(exif, 0x0201, LONG_NUMBER, 1, data + serial.length + 64);
    entry(exif, 0x0202, LONG_NUMBER, 1, thumb.length);
    exif.putInt(0);
    exif.putShort((short) 4);
    entry(exif, 1, ASCII, 2, 'N' << 24);
    entry(exif, 2, FRACTION, 3, data + serial.length);
    entry(exif, 3, ASCII, 2, 'W' << 24);
    entry(exif, 4, FRACTION, 3, data + serial.length + 24);
    exif.putInt(0);
    exif.putShort((short) 1);
    entry(exif, 0xA431, ASCII, serial.length, data);
    exif.putInt(0);
    exif.put(serial);
    for (int number : new int[] {53, 1, 16, 1, 12, 1, 9, 1, 3, 1, 7, 1}) {
      exif.putInt(number);
    }
    exif.position(data + serial.length + 64);
    exif.put(thumb);
    return exif.array();
  }

  private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
    exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
    out.write(0xFF);
    out.write(marker);
    out.write((data.length + 2) >> 8);
    out.write(data.length + 2);
    out.writeBytes(data);
  }

  static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] named = join(ascii(type), data);
    CRC32 sum = new CRC32();
    sum.update(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  static byte[] join(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
