package org.tidings.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureCleanerTest {
  private static final String XMP =
      """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
       xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
       xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
       photoshop:Credit="Fógra Photos" photoshop:City="Kilrush" exif:GPSLatitude="53,16.2N"
       xmpRights:WebStatement="https://example.org/licence">
      <dc:creator><rdf:Seq><rdf:li>Jane Maker</rdf:li></rdf:Seq></dc:creator>
      <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Fógra &amp; Sons</rdf:li></rdf:Alt></dc:rights>
      <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>
      <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Secret Person</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
      </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
      """;

  private static byte[] clean(byte[] file) {
    return PictureCleaner.clean(file).orElseThrow();
  }

  private static boolean holds(byte[] file, String words) {
    return new String(file, StandardCharsets.UTF_8).contains(words)
        || new String(file, StandardCharsets.ISO_8859_1).contains(words);
  }

  private static Map<String, String> told(byte[] file) throws Exception {
    Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    Map<String, String> told = new TreeMap<>();
    for (Directory directory : metadata.getDirectories()) {
      for (Tag tag : directory.getTags()) {
        told.put(directory.getName() + "/" + tag.getTagName(), tag.getDescription());
      }
      if (directory instanceof XmpDirectory xmp) {
        told.putAll(xmp.getXmpProperties());
      }
      assertFalse(directory instanceof GpsDirectory);
    }
    return told;
  }

  private static void samePixels(byte[] one, byte[] other) throws IOException {
    BufferedImage before = ImageIO.read(new ByteArrayInputStream(one));
    BufferedImage after = ImageIO.read(new ByteArrayInputStream(other));
    int width = before.getWidth();
    int height = before.getHeight();
    assertArrayEquals(
        before.getRGB(0, 0, width, height, null, 0, width),
        after.getRGB(0, 0, width, height, null, 0, width));
  }

  @Test
  void aPhotographKeepsItsPixelsAndWhichWayIsUpAndNothingElse() throws Exception {
    byte[] photo = Photo.jpeg();
    byte[] clean = clean(photo);
    assertFalse(holds(clean, Photo.SERIAL));
    assertFalse(holds(clean, Photo.NOTE));
    samePixels(photo, clean);
    Map<String, String> told = told(clean);
    assertEquals("Right side, top (Rotate 90 CW)", told.get("Exif IFD0/Orientation"));
    assertTrue(
        told.keySet().stream().noneMatch(name -> name.matches("(GPS|Exif Thumb|Exif Sub).*")));
    assertEquals(Optional.empty(), PictureCleaner.clean(clean));
  }

  @Test
  void whoseItIsStaysInAllThreeForms() throws Exception {
    byte[] plain = Photo.encoded(Photo.pixels(BufferedImage.TYPE_INT_RGB), "jpeg");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    Photo.segment(out, 0xE1, Photo.join(Photo.ascii("Exif\0\0"), credited()));
    Photo.segment(
        out,
        0xE1,
        Photo.join(
            Photo.ascii("http://ns.adobe.com/xap/1.0/\0"), XMP.getBytes(StandardCharsets.UTF_8)));
    Photo.segment(out, 0xED, Photo.join(Photo.ascii("Photoshop 3.0\0"), resources()));
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(Photo.ascii("a film of three seconds, with " + Photo.SERIAL));
    byte[] clean = clean(out.toByteArray());
    samePixels(out.toByteArray(), clean);
    Map<String, String> told = told(clean);
    assertEquals("A Maker", told.get("Exif IFD0/Artist"));
    assertEquals("(c) A Maker", told.get("Exif IFD0/Copyright"));
    assertEquals("Jane Maker", told.get("IPTC/By-line"));
    assertEquals("Fógra Photos", told.get("photoshop:Credit"));
    assertEquals("Jane Maker", told.get("dc:creator[1]"));
    assertEquals("Fógra & Sons", told.get("dc:rights[1]"));
    assertEquals("https://example.org/licence", told.get("xmpRights:WebStatement"));
    assertTrue(
        told.getOrDefault("Iptc4xmpExt:DigitalSourceType", "").endsWith("trainedAlgorithmicMedia"));
    for (String secret : new String[] {"Kilrush", "Secret Person", "GPSLatitude", Photo.SERIAL}) {
      assertFalse(holds(clean, secret), secret);
    }
  }

  /** Little-endian, with an artist, a copyright and a camera's serial number. */
  private static byte[] credited() {
    byte[] artist = Photo.ascii("A Maker\0");
    byte[] rights = Photo.ascii("(c) A Maker\0");
    byte[] serial = Photo.ascii(Photo.SERIAL + "\0");
    int data = 8 + 2 + 3 * 12 + 4;
    ByteBuffer exif =
        ByteBuffer.allocate(data + artist.length + rights.length + serial.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    exif.put(Photo.ascii("II")).putShort((short) 42).putInt(8).putShort((short) 3);
    exif.putShort((short) 0x013B).putShort((short) 2).putInt(artist.length).putInt(data);
    exif.putShort((short) 0x8298).putShort((short) 2).putInt(rights.length);
    exif.putInt(data + artist.length);
    exif.putShort((short) 0xC62F).putShort((short) 2).putInt(serial.length);
    exif.putInt(data + artist.length + rights.length).putInt(0);
    return exif.put(artist).put(rights).put(serial).array();
  }

  /** A resource of another kind, then IPTC with a maker and a city. */
  private static byte[] resources() {
    byte[] fields = Photo.ascii("\34\2\120\0\12Jane Maker\34\2\132\0\7Kilrush");
    ByteBuffer out = ByteBuffer.allocate(12 + 20 + 12 + fields.length + 1);
    out.put(Photo.ascii("8BIM")).putShort((short) 0x040C).putShort((short) 0).putInt(19);
    out.put(Photo.ascii(Photo.SERIAL + "..\0"));
    out.put(Photo.ascii("8BIM")).putShort((short) 0x0404).putShort((short) 0);
    return out.putInt(fields.length).put(fields).array();
  }

  @Test
  void manyScansAreCopiedByteForByte() throws Exception {
    byte[] jpeg = JpegFile.of(Photo.pixels(BufferedImage.TYPE_INT_RGB), Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    Photo.segment(out, 0xFE, Photo.ascii(Photo.NOTE));
    out.write(jpeg, 2, jpeg.length - 2);
    assertArrayEquals(jpeg, clean(out.toByteArray()));
  }

  @Test
  void aPngKeepsItsPixelsAndItsOrientation() throws Exception {
    byte[] png = Photo.png(Photo.pixels(BufferedImage.TYPE_INT_ARGB));
    byte[] clean = clean(png);
    assertFalse(holds(clean, Photo.SERIAL));
    assertFalse(holds(clean, Photo.NOTE));
    samePixels(png, clean);
    assertEquals("Right side, top (Rotate 90 CW)", told(clean).get("Exif IFD0/Orientation"));
  }

  @Test
  void aWebpKeepsItsChunksAndItsFlags() throws Exception {
    byte[] xmp = XMP.getBytes(StandardCharsets.UTF_8);
    byte[] webp =
        webp(
            new String[] {"VP8X", "VP8L", "EXIF", "XMP ", "OWN!"},
            new byte[] {0x0C, 0, 0, 0, 3, 0, 0, 3, 0, 0},
            new byte[] {0x2F, 3, (byte) 0xC0, 0, 0},
            Photo.exif(),
            xmp,
            Photo.ascii(Photo.SERIAL));
    byte[] clean = clean(webp);
    assertFalse(holds(clean, Photo.SERIAL));
    assertFalse(holds(clean, "Secret Person"));
    assertTrue(holds(clean, "Jane Maker"));
    assertEquals(0x0C, clean[20]);
    assertEquals(clean.length - 8, ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
    assertEquals("Right side, top (Rotate 90 CW)", told(clean).get("Exif IFD0/Orientation"));
  }

  private static byte[] webp(String[] types, byte[]... data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Photo.ascii("RIFF\0\0\0\0WEBP"));
    for (int i = 0; i < types.length; i++) {
      out.writeBytes(Photo.ascii(types[i]));
      out.writeBytes(
          ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(data[i].length).array());
      out.writeBytes(data[i]);
      out.writeBytes(new byte[data[i].length & 1]);
    }
    byte[] webp = out.toByteArray();
    ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(4, webp.length - 8);
    return webp;
  }

  @Test
  void aFileThatEndsTooEarlyIsLeftAlone() throws Exception {
    byte[] photo = Photo.jpeg();
    for (int length = 0; length < photo.length - 2; length += 97) {
      assertEquals(Optional.empty(), PictureCleaner.clean(Arrays.copyOf(photo, length)));
    }
    assertEquals(Optional.empty(), PictureCleaner.clean(Photo.ascii("<svg/>")));
  }
}
