package org.tidings.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Cleans a JPEG (ITU-T T.81, annex B) segment by segment. */
final class JpegCleaner {
  private static final String EXIF = "Exif\0\0";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final String PHOTOSHOP = "Photoshop 3.0\0";
  private static final int MOST = 0xFFFF - 2;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int JFIF = 0xE0;
  private static final int JFIF_HEAD = 14;

  private final byte[] jpeg;
  private final ByteArrayOutputStream out;
  private int place = 2;

  private JpegCleaner(byte[] jpeg) {
    this.jpeg = jpeg;
    this.out = new ByteArrayOutputStream(jpeg.length);
  }

  static byte[] clean(byte[] jpeg) throws IOException {
    return new JpegCleaner(jpeg).clean();
  }

  private byte[] clean() throws IOException {
    out.write(jpeg, 0, 2);
    while (true) {
      if (jpeg[place] != (byte) 0xFF) {
        throw new IOException("no marker where one belongs");
      }
      while (jpeg[place + 1] == (byte) 0xFF) {
        place++;
      }
      int marker = jpeg[place + 1] & 0xFF;
      if (marker == END) {
        out.write(jpeg, place, 2);
        return out.toByteArray();
      }
      int length = 2 + (((jpeg[place + 2] & 0xFF) << 8) | (jpeg[place + 3] & 0xFF));
      segment(marker, length);
      place += length;
      if (marker == SCAN) {
        pixels();
      }
    }
  }

  /** Copies what lies between two markers; 0xFF00 and restarts are part of it. */
  private void pixels() {
    int from = place;
    while (jpeg[place] != (byte) 0xFF || isData(jpeg[place + 1] & 0xFF)) {
      place++;
    }
    out.write(jpeg, from, place - from);
  }

  private static boolean isData(int next) {
    return next == 0 || (next >= 0xD0 && next <= 0xD7);
  }

  private void segment(int marker, int length) throws IOException {
    boolean told = (marker >= JFIF && marker <= 0xEF) || marker == 0xFE;
    int data = place + 4;
    int end = place + length;
    if (end > jpeg.length) {
      throw new IOException("the file ends too early");
    }
    if (!told || isKept(marker, data)) {
      out.write(jpeg, place, length);
    } else if (marker == JFIF && startsWith(data, "JFIF\0")) {
      byte[] head = Arrays.copyOfRange(jpeg, data, data + JFIF_HEAD);
      head[JFIF_HEAD - 2] = 0;
      head[JFIF_HEAD - 1] = 0;
      write(marker, "", head);
    } else if (startsWith(data, EXIF)) {
      write(marker, EXIF, ExifKept.of(rest(data + EXIF.length(), end)));
    } else if (startsWith(data, XMP)) {
      write(marker, XMP, XmpKept.of(rest(data + XMP.length(), end)));
    } else if (startsWith(data, PHOTOSHOP)) {
      write(marker, PHOTOSHOP, IptcKept.of(rest(data + PHOTOSHOP.length(), end)));
    }
  }

  /** Colours, and where the picture comes from in the sense of C2PA. */
  private boolean isKept(int marker, int data) {
    return marker == 0xEB
        || marker == 0xEE
        || (marker == 0xE2 && startsWith(data, "ICC_PROFILE\0"));
  }

  private boolean startsWith(int at, String bytes) {
    return PictureCleaner.startsWith(jpeg, at, bytes);
  }

  private byte[] rest(int from, int to) {
    return Arrays.copyOfRange(jpeg, from, to);
  }

  private void write(int marker, String head, Optional<byte[]> data) {
    data.filter(bytes -> head.length() + bytes.length <= MOST)
        .ifPresent(bytes -> write(marker, head, bytes));
  }

  private void write(int marker, String head, byte[] data) {
    int length = 2 + head.length() + data.length;
    out.write(0xFF);
    out.write(marker);
    out.write(length >> 8);
    out.write(length);
    out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(data);
  }
}
