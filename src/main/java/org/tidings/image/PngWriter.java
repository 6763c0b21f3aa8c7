package org.tidings.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes flat drawings as PNG (W3C, "Portable Network Graphics", third edition) with a palette
 * where that does: a few times faster than the platform's writer and a third of its size. Nothing
 * but pixels gets in.
 */
final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int PALETTE = 3;
  private static final int COLOURS = 2;

  private PngWriter() {}

  /**
   * The file of a picture.
   *
   * @param image of 32-bit pixels without transparency
   */
  static byte[] write(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Optional<PngPalette> palette = PngPalette.of(pixels);
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15);
    try {
      DataOutputStream out = new DataOutputStream(file);
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(image, palette.isPresent() ? PALETTE : COLOURS));
      if (palette.isPresent()) {
        chunk(out, "PLTE", palette.get().colours());
      }
      byte[] rows =
          palette
              .map(colours -> indexed(pixels, image.getWidth(), colours))
              .orElseGet(() -> coloured(pixels, image.getWidth()));
      chunk(out, "IDAT", deflated(rows));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static byte[] header(BufferedImage image, int type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.write(new byte[] {8, (byte) type, 0, 0, 0});
    return bytes.toByteArray();
  }

  /** Every row begins with its filter: none, which is best for a palette. */
  private static byte[] indexed(int[] pixels, int width, PngPalette palette) {
    byte[] rows = new byte[pixels.length / width * (width + 1)];
    int at = 0;
    int last = -1;
    byte index = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        at++;
      }
      if (pixels[i] != last) {
        last = pixels[i];
        index = palette.index(last);
      }
      rows[at++] = index;
    }
    return rows;
  }

  private static byte[] coloured(int[] pixels, int width) {
    byte[] rows = new byte[pixels.length / width * (3 * width + 1)];
    int at = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        at++;
      }
      rows[at++] = (byte) (pixels[i] >> 16);
      rows[at++] = (byte) (pixels[i] >> 8);
      rows[at++] = (byte) pixels[i];
    }
    return rows;
  }

  private static byte[] deflated(byte[] rows) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 15);
    Deflater deflater = new Deflater(6);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(rows);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
