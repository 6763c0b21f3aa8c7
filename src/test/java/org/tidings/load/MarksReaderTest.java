package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidings.model.PictureMarks;

/** Whatever is in a picture's file, reading it ends soon and well. */
class MarksReaderTest {
  private static final Path RULES = Path.of("src/test/resources/rules");
  private static final List<String> FOLDERS =
      List.of(
          "reveal-image-gps",
          "reveal-image-metadata",
          "reveal-image-metadata-thumbnail",
          "reveal-image-metadata-person",
          "cheat-undisclosed-ai-provenance",
          "steal-rights-mismatch");

  @Test
  void neverThrowsOnDamagedFiles() throws IOException {
    Random chance = new Random(4711);
    for (String folder : FOLDERS) {
      byte[] whole = picture(folder);
      for (int i = 0; i < 300; i++) {
        byte[] damaged = Arrays.copyOf(whole, 1 + chance.nextInt(whole.length));
        for (int j = 0; j < 4; j++) {
          damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
        }
        read(damaged);
      }
    }
  }

  @Test
  void readsNoEntityAndFollowsNoAddress() throws IOException {
    byte[] hostile =
        withXmp(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"http://127.0.0.1:9/\">]>"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">&a;</x:xmpmeta>");
    assertTimeout(Duration.ofSeconds(2), () -> assertEquals(List.of(), read(hostile).creators()));
  }

  @Test
  void survivesTagsWithinTags() throws IOException {
    byte[] deep = withXmp("<a>".repeat(20_000));
    assertTimeout(Duration.ofSeconds(2), () -> read(deep));
  }

  @Test
  void survivesDescriptionsWithinDescriptions() throws IOException {
    String opening =
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
            + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description>";
    byte[] deep =
        withXmp(
            opening
                + "<b:b xmlns:b=\"b:\"><rdf:Bag><rdf:li>".repeat(300)
                + "</rdf:li></rdf:Bag></b:b>".repeat(300)
                + "</rdf:Description></rdf:RDF></x:xmpmeta>");
    assertTimeout(Duration.ofSeconds(2), () -> read(deep));
  }

  @Test
  void tellsWhatThereIs() throws IOException {
    assertTrue(read(picture("reveal-image-gps")).position());
    assertTrue(read(picture("reveal-image-metadata")).device());
    assertTrue(read(picture("reveal-image-metadata-person")).persons());
    assertTrue(read(picture("cheat-undisclosed-ai-provenance")).machine());
    assertEquals(List.of("Atlantic Pictures"), read(picture("steal-rights-mismatch")).creators());
  }

  private static PictureMarks read(byte[] bytes) {
    return MarksReader.read(bytes, PictureProbe.Measured.of(32, 24, "image/jpeg"));
  }

  private static byte[] picture(String folder) throws IOException {
    return Files.readAllBytes(RULES.resolve(folder + "/bad/images/ward.jpg"));
  }

  private static byte[] withXmp(String packet) throws IOException {
    byte[] data = ("http://ns.adobe.com/xap/1.0/\0" + packet).getBytes(StandardCharsets.ISO_8859_1);
    byte[] plain = Files.readAllBytes(RULES.resolve("reveal-image-gps/good/images/ward.jpg"));
    byte[] whole = new byte[plain.length + data.length + 4];
    whole[0] = plain[0];
    whole[1] = plain[1];
    whole[2] = (byte) 0xFF;
    whole[3] = (byte) 0xE1;
    whole[4] = (byte) ((data.length + 2) >> 8);
    whole[5] = (byte) (data.length + 2);
    System.arraycopy(data, 0, whole, 6, data.length);
    System.arraycopy(plain, 2, whole, 6 + data.length, plain.length - 2);
    return whole;
  }
}
