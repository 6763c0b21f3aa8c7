package org.tidings.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidings.base.Parallel;
import org.tidings.model.Card;
import org.tidings.model.Card.Kind;

/** Cards as files; {@code -Dapprove} draws the expected pictures anew, at half their size. */
class CardFileTest {
  private static final Path EXPECTED = Path.of("src/test/resources/cards");
  private static final int MOST = 300_000;
  private static final String TITLE = "The clinic that comes in on the tide";

  private static Map<String, Card> layouts() {
    Map<String, Card> cards = new TreeMap<>();
    cards.put("story", CardSample.pictured(TITLE));
    cards.put("plain", CardSample.story(TITLE));
    cards.put("notice", CardSample.notice(Kind.NOTICE, "X-ray is closed on Friday 13 March"));
    cards.put("site", CardSample.site());
    return cards;
  }

  @TestFactory
  Stream<DynamicTest> everyLayoutLooksAsExpected() {
    return layouts().entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> compare(each)));
  }

  /** Another release of Java may draw an edge a shade lighter, but nothing elsewhere. */
  private static void compare(Map.Entry<String, Card> each) throws IOException {
    BufferedImage drawn = read(CardSample.bytes(each.getValue()));
    assertEquals(Card.WIDTH, drawn.getWidth());
    assertEquals(Card.HEIGHT, drawn.getHeight());
    BufferedImage actual = halved(drawn);
    Path file = EXPECTED.resolve(each.getKey() + ".png");
    if (System.getProperty("approve") != null) {
      Files.write(file, PngWriter.write(actual));
    }
    BufferedImage expected = read(Files.readAllBytes(file));
    long sum = 0;
    int far = 0;
    for (int y = 0; y < actual.getHeight(); y++) {
      for (int x = 0; x < actual.getWidth(); x++) {
        int distance = distance(expected.getRGB(x, y), actual.getRGB(x, y));
        sum += distance;
        far += distance > 60 ? 1 : 0;
      }
    }
    int pixels = actual.getWidth() * actual.getHeight();
    assertTrue(sum < 3L * pixels, each.getKey() + " differs by " + (double) sum / pixels);
    assertTrue(far < pixels / 500, each.getKey() + " differs much at " + far);
  }

  private static int distance(int one, int other) {
    return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff))
        + Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff))
        + Math.abs((one & 0xff) - (other & 0xff));
  }

  private static BufferedImage halved(BufferedImage image) {
    int width = image.getWidth() / 2;
    int height = image.getHeight() / 2;
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int[] four = image.getRGB(2 * x, 2 * y, 2, 2, null, 0, 2);
        half.setRGB(x, y, mean(four, 16) << 16 | mean(four, 8) << 8 | mean(four, 0));
      }
    }
    return half;
  }

  private static int mean(int[] pixels, int shift) {
    int sum = 0;
    for (int pixel : pixels) {
      sum += pixel >> shift & 0xff;
    }
    return sum / pixels.length;
  }

  @Test
  void everyCardIsSmallEnoughForEveryNetwork() {
    layouts().values().forEach(card -> assertSmall(CardSample.bytes(card)));
    assertSmall(CardSample.bytes(CardSample.pictured(TITLE), CardSample.png(CardSample.noise())));
  }

  private static void assertSmall(byte[] card) {
    assertTrue(card.length < MOST, card.length + " bytes");
  }

  @Test
  void aCardIsAlwaysTheSameBytes() {
    for (Card card : layouts().values()) {
      assertArrayEquals(CardSample.bytes(card), CardSample.bytes(card));
    }
  }

  @Test
  void twoThreadsDrawWhatOneDraws() {
    List<Card> cards = List.copyOf(layouts().values());
    List<byte[]> alone = cards.stream().map(CardSample::bytes).toList();
    List<byte[]> together = new Parallel(2).map(cards, CardSample::bytes);
    for (int i = 0; i < cards.size(); i++) {
      assertArrayEquals(alone.get(i), together.get(i));
    }
  }

  @Test
  void aPictureThatCannotBeReadLeavesTheCardWhole() throws IOException {
    BufferedImage card = read(CardSample.bytes(CardSample.pictured(TITLE), new byte[] {1, 2, 3}));
    assertEquals(Card.WIDTH, card.getWidth());
  }

  @Test
  void aMarkThatWouldDrownStandsOnAPlate() throws IOException {
    assertEquals(0xffffffff, besideMark(0x0a303a));
    assertEquals(0xff08323c, besideMark(0xf6c945));
  }

  /** The corner of the box of a mark that is a disc. */
  private static int besideMark(int colour) throws IOException {
    byte[] mark = CardSample.png(CardSample.disc(colour));
    return read(CardSample.bytes(CardSample.marked(), mark)).getRGB(870, 102);
  }

  @Test
  void theFileIsOfTheTypeThatItsAddressSays() {
    layouts()
        .values()
        .forEach(
            card -> {
              byte[] bytes = CardSample.bytes(card);
              boolean png = bytes[1] == 'P';
              assertEquals(png ? "image/png" : "image/jpeg", card.type());
              assertTrue(card.address().value().endsWith(png ? ".png" : ".jpg"));
              assertEquals(
                  "/" + CardSample.artifact(card, new byte[0]).path(), card.address().value());
            });
  }

  @Test
  void nothingButPixelsIsInTheFile() {
    layouts()
        .values()
        .forEach(
            card -> {
              String text = new String(CardSample.bytes(card), StandardCharsets.ISO_8859_1);
              List.of("Exif", "http", "tEXt", "iTXt", "tIME", "Photoshop", "iCCP")
                  .forEach(mark -> assertTrue(!text.contains(mark), mark));
            });
  }

  private static BufferedImage read(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
