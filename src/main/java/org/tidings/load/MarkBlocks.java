package org.tidings.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks of a picture's file that hold no pixels: EXIF, XMP, IPTC and C2PA. Nothing is inflated
 * and nothing large is kept, so that no file can make much work.
 */
record MarkBlocks(
    List<byte[]> exif, List<byte[]> xmp, List<byte[]> photoshop, List<byte[]> provenance) {
  private static final int LARGEST = 1 << 20;
  private static final int MOST = 32;
  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final String EXTENDED_XMP = "http://ns.adobe.com/xmp/extension/\0";
  private static final String PNG_XMP = "XML:com.adobe.xmp\0\0\0\0\0";
  private static final int SCAN = 0xDA;
  private static final int APP1 = 0xE1;
  private static final int APP11 = 0xEB;
  private static final int APP13 = 0xED;

  private MarkBlocks() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** What can be read up to the first byte that makes no sense. */
  static MarkBlocks of(byte[] bytes) {
    MarkBlocks blocks = new MarkBlocks();
    Octets file = new Octets(bytes);
    try {
      switch (PictureFormat.of(bytes).orElse(PictureFormat.SVG)) {
        case JPEG -> blocks.jpeg(file, bytes);
        case PNG -> blocks.png(file, bytes);
        case WEBP -> blocks.webp(file, bytes);
        default -> {}
      }
    } catch (Octets.TooShort end) {
      return blocks;
    }
    return blocks;
  }

  private void jpeg(Octets file, byte[] bytes) {
    int place = 2;
    while (file.at(place) == 0xFF && file.at(place + 1) != SCAN) {
      int marker = file.at(place + 1);
      if (marker == 0xFF) {
        place++;
        continue;
      }
      int length = file.two(place + 2);
      int from = place + 4;
      int to = Math.min(bytes.length, place + 2 + length);
      if (length < 2) {
        return;
      }
      if (marker == APP1 && file.hasText(from, "Exif\0\0")) {
        keep(exif, bytes, from + 6, to);
      } else if (marker == APP1 && file.hasText(from, XMP)) {
        keep(xmp, bytes, from + XMP.length(), to);
      } else if (marker == APP1 && file.hasText(from, EXTENDED_XMP)) {
        keep(xmp, bytes, from + EXTENDED_XMP.length() + 40, to);
      } else if (marker == APP13) {
        keep(photoshop, bytes, from, to);
      } else if (marker == APP11) {
        keep(provenance, bytes, from, to);
      }
      place += 2 + length;
    }
  }

  private void png(Octets file, byte[] bytes) {
    long place = 8;
    while (place + 12 <= bytes.length) {
      long length = file.four((int) place);
      String type = file.text((int) place + 4, 4);
      int from = (int) place + 8;
      int to = (int) Math.min(bytes.length, from + length);
      switch (type) {
        case "eXIf" -> keep(exif, bytes, from, to);
        case "iTXt" -> {
          if (file.hasText(from, PNG_XMP)) {
            keep(xmp, bytes, from + PNG_XMP.length(), to);
          }
        }
        case "caBX" -> keep(provenance, bytes, from, to);
        default -> {}
      }
      place += length + 12;
    }
  }

  private void webp(Octets file, byte[] bytes) {
    long place = 12;
    while (place + 8 <= bytes.length) {
      String type = file.text((int) place, 4);
      long length = file.fourLittle((int) place + 4);
      int from = (int) place + 8;
      int to = (int) Math.min(bytes.length, from + length);
      switch (type) {
        case "EXIF" -> keep(exif, bytes, file.hasText(from, "Exif\0\0") ? from + 6 : from, to);
        case "XMP " -> keep(xmp, bytes, from, to);
        case "C2PA" -> keep(provenance, bytes, from, to);
        default -> {}
      }
      place += 8 + length + (length & 1);
    }
  }

  private static void keep(List<byte[]> blocks, byte[] bytes, int from, int to) {
    if (from < to && to - from <= LARGEST && blocks.size() < MOST) {
      blocks.add(Arrays.copyOfRange(bytes, from, to));
    }
  }

  /** Whether one of the provenance blocks or texts has these letters. */
  boolean hasInProvenance(String letters) {
    return provenance.stream()
        .anyMatch(block -> new String(block, StandardCharsets.ISO_8859_1).contains(letters));
  }
}
