package org.tidings.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.model.BodyRef;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.PictureForm;
import org.tidings.model.Rendition;
import org.tidings.model.Sources;
import org.tidings.output.Broken;

class DarkroomTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final PictureForm ON_ITS_SIDE = new PictureForm(6, false, false);
  private static final PictureForm MOVING = new PictureForm(1, true, true);

  @TempDir private Path folder;
  private final Map<SourcePath, byte[]> files = new HashMap<>();
  private int reads;

  private final Sources sources =
      new Sources() {
        @Override
        public String body(BodyRef body) {
          throw new AssertionError(body);
        }

        @Override
        public byte[] bytes(SourcePath file, Digest digest) {
          reads++;
          return Objects.requireNonNull(files.get(file));
        }
      };

  private Darkroom darkroom() {
    return new Darkroom(sources, new PictureCache(folder.resolve("cache"), NOW));
  }

  private Picture picture(String name, byte[] bytes, int width, int height, PictureForm form) {
    SourcePath path = new SourcePath("content/images/" + name);
    files.put(path, bytes);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String type = ending.equals("jpg") ? "jpeg" : ending.equals("svg") ? "svg+xml" : ending;
    return new Picture(
        path,
        width,
        height,
        "image/" + type,
        bytes.length,
        Digest.of(bytes),
        form,
        PictureFacts.none());
  }

  private List<byte[]> made(Picture picture) {
    Darkroom darkroom = darkroom();
    return Rendition.of(picture).stream().map(size -> darkroom.bytes(picture, size)).toList();
  }

  private static BufferedImage decoded(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static byte[] resource(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/image", name));
  }

  @Test
  void aPhotoOfAPhoneComesOutUprightInSeveralWidthsAndTellsNothing() throws Exception {
    byte[] source = Photo.jpeg();
    assertTrue(count(source, GpsDirectory.class) > 0, "the test's photo has a position");
    Picture photo = picture("nurse.jpg", source, Photo.SHORT, Photo.LONG, ON_ITS_SIDE);
    List<byte[]> files = made(photo);
    List<Integer> widths = new ArrayList<>();
    for (byte[] file : files) {
      isClean(file);
      BufferedImage image = decoded(file);
      widths.add(image.getWidth());
      assertEquals(Math.round(image.getWidth() * 4 / 3f), image.getHeight());
      assertColour(0xFF0000, image, 0.25, 0.25);
      assertColour(0x0000FF, image, 0.75, 0.25);
      assertColour(0x0000FF, image, 0.25, 0.75);
    }
    assertEquals(List.of(400, 640, 900), widths);
  }

  @Test
  void aPngWithTheSameIsCleanAndUprightToo() throws Exception {
    byte[] source = Photo.png(Photo.pixels(BufferedImage.TYPE_INT_ARGB));
    Picture photo = picture("nurse.png", source, Photo.SHORT, Photo.LONG, ON_ITS_SIDE);
    for (byte[] file : made(photo)) {
      isClean(file);
      assertColour(0xFF0000, decoded(file), 0.25, 0.25);
    }
  }

  private static void isClean(byte[] file) throws Exception {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    for (String secret : List.of("Exif", "SECRET", Photo.SERIAL, Photo.NOTE, "8BIM", "eXIf")) {
      assertFalse(text.contains(secret), secret);
    }
    assertEquals(0, count(file, GpsDirectory.class));
    assertEquals(0, count(file, ExifDirectoryBase.class));
  }

  private static long count(byte[] file, Class<? extends Directory> kind) throws Exception {
    try (InputStream in = new ByteArrayInputStream(file)) {
      long found = 0;
      for (Directory directory : ImageMetadataReader.readMetadata(in).getDirectories()) {
        found += kind.isInstance(directory) ? 1 : 0;
      }
      return found;
    }
  }

  private static void assertColour(int wanted, BufferedImage image, double x, double y) {
    int rgb = image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight()));
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = Math.abs((rgb >> shift & 0xFF) - (wanted >> shift & 0xFF));
      assertTrue(difference < 24, Integer.toHexString(rgb) + " at " + x + ", " + y);
    }
  }

  @Test
  void whatTheFactsStateIsWrittenIntoEverySize() throws Exception {
    Picture plain = picture("nurse.jpg", Photo.jpeg(), Photo.SHORT, Photo.LONG, ON_ITS_SIDE);
    Picture stated =
        plain.with(
            PictureFacts.none()
                .over(
                    Map.of(
                        "author", "Tomás Breen",
                        "credit", "Tomás Breen / Dunmara & Co",
                        "licence", "CC-BY-4.0",
                        "ai", "generated")));
    assertFalse(stated.address().equals(plain.address()));
    for (byte[] file : made(stated)) {
      try (InputStream in = new ByteArrayInputStream(file)) {
        String xmp =
            ImageMetadataReader.readMetadata(in)
                .getFirstDirectoryOfType(XmpDirectory.class)
                .getXmpProperties()
                .toString();
        assertTrue(xmp.contains("dc:creator[1]=Tomás Breen"), xmp);
        assertTrue(xmp.contains("Tomás Breen / Dunmara & Co"), xmp);
        assertTrue(xmp.contains("https://creativecommons.org/licenses/by/4.0/"), xmp);
        assertTrue(xmp.contains("trainedAlgorithmicMedia"), xmp);
      }
      isClean(file);
    }
  }

  @Test
  void aSecondBuildMakesNothing() throws Exception {
    Picture photo = picture("nurse.jpg", Photo.jpeg(), Photo.SHORT, Photo.LONG, ON_ITS_SIDE);
    List<byte[]> first = made(photo);
    assertEquals(1, reads);
    List<byte[]> second = made(photo);
    assertEquals(1, reads);
    for (int i = 0; i < first.size(); i++) {
      assertArrayEquals(first.get(i), second.get(i));
    }
    assertEquals(first.get(first.size() - 1).length, darkroom().length(photo));
  }

  @Test
  void withoutACacheTheBytesAreTheSame() throws Exception {
    Picture photo = picture("nurse.jpg", Photo.jpeg(), Photo.SHORT, Photo.LONG, ON_ITS_SIDE);
    List<byte[]> kept = made(photo);
    Path file = Files.write(folder.resolve("file"), new byte[] {1});
    Darkroom bare = new Darkroom(sources, new PictureCache(file, NOW));
    List<Rendition> sizes = Rendition.of(photo);
    for (int i = 0; i < sizes.size(); i++) {
      assertArrayEquals(kept.get(i), bare.bytes(photo, sizes.get(i)));
    }
    assertEquals(2, reads, "once for each darkroom, although nothing could be kept");
  }

  @Test
  void printersColoursBecomeThoseOfScreens() throws Exception {
    BufferedImage inks = new BufferedImage(64, 48, BufferedImage.TYPE_INT_ARGB);
    int cyanOnly = 0x00FF0000;
    for (int y = 0; y < 48; y++) {
      for (int x = 0; x < 64; x++) {
        inks.setRGB(x, y, cyanOnly);
      }
    }
    Raster four = inks.getRaster();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(four, null, null), writer.getDefaultWriteParam());
    }
    writer.dispose();
    Picture picture = picture("print.jpg", bytes.toByteArray(), 64, 48, PictureForm.PLAIN);
    BufferedImage image = decoded(made(picture).get(0));
    assertEquals(3, image.getColorModel().getNumComponents());
    assertEquals(64, image.getWidth());
  }

  @Test
  void sixteenBitsAndGreysKeepTheirLightness() throws Exception {
    BufferedImage grey = new BufferedImage(40, 30, BufferedImage.TYPE_USHORT_GRAY);
    for (int y = 0; y < 30; y++) {
      for (int x = 0; x < 40; x++) {
        grey.getRaster().setSample(x, y, 0, 0x8080);
      }
    }
    Picture picture = picture("scan.png", Photo.encoded(grey, "png"), 40, 30, PictureForm.PLAIN);
    assertColour(0x808080, decoded(made(picture).get(0)), 0.5, 0.5);
  }

  @Test
  void aProfileOfItsOwnBecomesThatOfScreens() throws Exception {
    BufferedImage plain = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 30; y++) {
      for (int x = 0; x < 40; x++) {
        plain.setRGB(x, y, 0x808080);
      }
    }
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] png = Photo.profiled(Photo.encoded(plain, "png"), linear);
    Picture picture = picture("linear.png", png, 40, 30, PictureForm.PLAIN);
    assertColour(0xBCBCBC, decoded(made(picture).get(0)), 0.5, 0.5);
  }

  @Test
  void progressivePicturesAreRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      BufferedImage pixels = Photo.pixels(BufferedImage.TYPE_INT_RGB);
      writer.write(null, new IIOImage(pixels, null, null), how);
    }
    writer.dispose();
    Picture picture =
        picture("slow.jpg", bytes.toByteArray(), Photo.LONG, Photo.SHORT, PictureForm.PLAIN);
    assertColour(0xFF0000, decoded(made(picture).get(0)), 0.25, 0.75);
  }

  @Test
  void webpIsReadAndPublishedAsWhatEveryReaderKnows() throws Exception {
    Picture photo = picture("a.webp", resource("photo.webp"), 120, 80, PictureForm.PLAIN);
    assertTrue(photo.address().value().endsWith("-120.jpg"), photo.address().value());
    assertColour(0xC81E1E, decoded(made(photo).get(0)), 0.25, 0.5);
    isClean(made(photo).get(0));
    PictureForm clear = new PictureForm(1, false, true);
    Picture drawing = picture("b.webp", resource("alpha.webp"), 120, 80, clear);
    assertTrue(drawing.address().value().endsWith("-120.png"), drawing.address().value());
    BufferedImage image = decoded(made(drawing).get(0));
    assertEquals(0, image.getRGB(90, 60) >>> 24);
  }

  @Test
  void whatMovesKeepsMovingWithoutItsNotes() throws Exception {
    byte[] gif = resource("moving.gif");
    byte[] note = Photo.join(new byte[] {0x21, (byte) 0xFE, 6}, Photo.ascii("SECRET\0"));
    int start = 13 + (gif[10] < 0 ? 3 << ((gif[10] & 7) + 1) : 0);
    byte[] noted =
        Photo.join(
            Photo.join(Arrays.copyOf(gif, start), note),
            Arrays.copyOfRange(gif, start, gif.length));
    byte[] clean = made(picture("m.gif", noted, 60, 40, MOVING)).get(0);
    assertArrayEquals(gif, clean);
    byte[] webp = made(picture("m.webp", resource("moving.webp"), 60, 40, MOVING)).get(0);
    isClean(webp);
    assertTrue(new String(webp, StandardCharsets.ISO_8859_1).contains("ANMF"));
    assertEquals(webp.length - 8, webp[4] & 0xFF);
  }

  @Test
  void aDrawingLosesWhatRunsAndWhatFetches() throws Exception {
    String svg =
        """
        <?xml version="1.0"?><!-- SECRET --><!DOCTYPE svg>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://inkscape.example" viewBox="0 0 9 9"
          xmlns:xlink="http://www.w3.org/1999/xlink" i:docname="/home/SECRET.svg" onload="SECRET()">
        <metadata>SECRET</metadata><script>SECRET()</script><style>@import url(http://SECRET/)</style>
        <a xlink:href="javascript:SECRET()"><path d="M0 0h9v9z" fill="url(http://SECRET)" id="p"/></a>
        <use xlink:href="#p"/><use href="http://SECRET/#x"/><foreignObject><p>SECRET</p></foreignObject>
        <set attributeName="href" to="SECRET"/><text x="1" y="2">Áine &amp; co</text></svg>
        """;
    Picture picture =
        picture("d.svg", svg.getBytes(StandardCharsets.UTF_8), 9, 9, PictureForm.PLAIN);
    String clean = new String(made(picture).get(0), StandardCharsets.UTF_8);
    assertFalse(clean.contains("SECRET"), clean);
    assertTrue(clean.contains("<path d=\"M0 0h9v9z\" id=\"p\""), clean);
    assertTrue(clean.contains("<use href=\"#p\""), clean);
    assertTrue(clean.contains("Áine &amp; co"), clean);
    assertTrue(clean.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""), clean);
  }

  @Test
  void aPhotographWithAHoleIsNotPublishedTorn() throws Exception {
    byte[] whole = Photo.encoded(Photo.pixels(BufferedImage.TYPE_INT_RGB), "jpeg");
    byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 3);
    byte[] torn = Photo.join(cut, new byte[] {(byte) 0xFF, (byte) 0xD9});
    Picture picture = picture("torn.jpg", torn, Photo.LONG, Photo.SHORT, PictureForm.PLAIN);
    Darkroom darkroom = darkroom();
    assertThrows(Broken.class, () -> darkroom.bytes(picture, picture.largest()));
    byte[] more = Photo.join(Arrays.copyOf(whole, whole.length - 2), new byte[] {0, 1, 2});
    byte[] harmless = Photo.join(more, new byte[] {(byte) 0xFF, (byte) 0xD9});
    made(picture("more.jpg", harmless, Photo.LONG, Photo.SHORT, PictureForm.PLAIN));
  }

  @Test
  void aPictureThatCannotBeDecodedIsTheAuthorsFault() throws Exception {
    byte[] bytes = Photo.encoded(Photo.pixels(BufferedImage.TYPE_INT_RGB), "png");
    Arrays.fill(bytes, 60, bytes.length / 2, (byte) 7);
    Picture picture = picture("torn.png", bytes, Photo.LONG, Photo.SHORT, PictureForm.PLAIN);
    Darkroom darkroom = darkroom();
    Broken broken = assertThrows(Broken.class, () -> darkroom.bytes(picture, picture.largest()));
    assertEquals("picture/broken", broken.diagnostic().rule().name());
    assertEquals(bytes.length, darkroom.length(picture));
  }
}
