package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.load.PictureProbe.Measured;
import org.tidings.load.PictureProbe.Probe;
import org.tidings.model.PictureForm;

/** Sizes of pictures, from their headers alone. */
class PictureProbeTest {

  @ParameterizedTest
  @CsvSource({"png,image/png", "gif,image/gif", "jpg,image/jpeg"})
  void measuresWhatTheJdkWrites(String format, String type) throws IOException {
    byte[] bytes = picture(format);
    assertEquals(Optional.of(Measured.of(31, 17, type)), sized(probe(bytes, format)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg"})
  void noticesWhenTheEndIsMissing(String format) throws IOException {
    byte[] bytes = picture(format);
    assertEquals("picture/broken", rule(Arrays.copyOf(bytes, bytes.length - 3), format));
  }

  @Property(tries = 60)
  void neverThrowsOnPartOfAFile(@ForAll @IntRange(min = 0, max = 600) int length)
      throws IOException {
    for (String format : new String[] {"png", "gif", "jpg"}) {
      byte[] bytes = picture(format);
      Probe probe = probe(Arrays.copyOf(bytes, Math.min(length, bytes.length - 3)), format);
      assertTrue(probe.trouble().isPresent());
    }
  }

  @Property(tries = 300)
  void neverThrowsOnAnyBytes(@ForAll byte[] bytes, @ForAll @IntRange(min = 0, max = 4) int kind) {
    byte[] start =
        new String[] {
              "\u00FF\u00D8\u00FF", "\u0089PNG\r\n\u001A\n", "GIF89a", "RIFF....WEBP", "<svg"
            }
            [kind].getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = Arrays.copyOf(start, start.length + bytes.length);
    System.arraycopy(bytes, 0, all, start.length, bytes.length);
    Probe probe = PictureProbe.probe(all, new String[] {"jpg", "png", "gif", "webp", "svg"}[kind]);
    assertTrue(probe.size().isPresent() || probe.trouble().isPresent());
  }

  @Test
  void turnsAPictureThatLiesOnItsSide() throws IOException {
    byte[] jpeg = picture("jpg");
    byte[] exif =
        bytes(
            "FFE1 0022 457869660000 4D4D002A00000008 0001 0112 0003 00000001 00060000"
                + " 00000000");
    byte[] all = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, all, 0, 2);
    System.arraycopy(exif, 0, all, 2, exif.length);
    System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
    assertEquals(
        Optional.of(new Measured(17, 31, "image/jpeg", new PictureForm(6, false, false))),
        probe(all, "jpg").size());
  }

  @Test
  void measuresTheThreeKindsOfWebp() {
    byte[] simple = bytes("52494646 16000000 57454250 56503820 0A000000 300100 9D012A 1F00 1100");
    byte[] lossless = bytes("52494646 12000000 57454250 5650384C 06000000 2F 1E0004 0000");
    byte[] extended = bytes("52494646 16000000 57454250 56503858 0A000000 00000000 1E0000 100000");
    for (byte[] webp : new byte[][] {simple, lossless, extended}) {
      assertEquals(Optional.of(Measured.of(31, 17, "image/webp")), sized(probe(webp, "webp")));
    }
  }

  @Test
  void measuresDrawingsBySizeOrByViewBox() {
    assertEquals(Optional.of(svg(31, 17)), probe(svg("width='31' height='17px'"), "svg").size());
    assertEquals(Optional.of(svg(31, 17)), probe(svg("viewBox='0 0 31 17'"), "svg").size());
    assertEquals(
        Optional.of(svg(31, 17)), probe(svg("width='100%' viewBox='0,0,31.2,16.8'"), "svg").size());
    assertEquals("picture/broken", rule(svg(""), "svg"));
    assertEquals("picture/broken", rule("<svg".getBytes(StandardCharsets.UTF_8), "svg"));
  }

  @Test
  void readsNoEntityOfADrawing() {
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
            + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><text>&b;</text></svg>";
    assertTrue(probe(bomb.getBytes(StandardCharsets.UTF_8), "svg").trouble().isPresent());
  }

  @Test
  void refusesWhatWouldGrowHuge() throws IOException {
    byte[] png = picture("png");
    System.arraycopy(bytes("0000FFFF0000FFFF"), 0, png, 16, 8);
    assertEquals("picture/too-large", rule(png, "png"));
  }

  @Test
  void saysWhatIsWrongWithOtherFiles() throws IOException {
    assertEquals("picture/broken", rule(new byte[0], "png"));
    assertEquals("picture/broken", rule("no picture".getBytes(StandardCharsets.UTF_8), "png"));
    assertEquals("picture/wrong-ending", rule(picture("png"), "jpg"));
    assertEquals("picture/format", rule(bytes("00000018 66747970 61766966 00000000"), "avif"));
    assertEquals("picture/format", rule(bytes("00000018 66747970 68656963 00000000"), "jpg"));
  }

  /** The size, whatever the form. */
  private static Optional<Measured> sized(Probe probe) {
    return probe.size().map(size -> Measured.of(size.width(), size.height(), size.type()));
  }

  private static Measured svg(int width, int height) {
    return Measured.of(width, height, "image/svg+xml");
  }

  private static byte[] svg(String attributes) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Probe probe(byte[] bytes, String extension) {
    return PictureProbe.probe(bytes, extension);
  }

  private static String rule(byte[] bytes, String extension) {
    return probe(bytes, extension).trouble().orElseThrow().rule();
  }

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] bytes(String hex) {
    return java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
