package org.tidings.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tidings.model.Card;

/** What is coded in two parts is read back as one picture, by a reader that is not ours. */
class CardJpegTest {
  private static BufferedImage blank(int width, int colour) {
    BufferedImage image = new BufferedImage(width, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D on = image.createGraphics();
    on.setColor(new Color(colour));
    on.fillRect(0, 0, width, Card.HEIGHT);
    on.dispose();
    return image;
  }

  private static BufferedImage noise(int width, int seed, int strength) {
    Random random = new Random(seed);
    BufferedImage image = blank(width, 0);
    for (int y = 0; y < Card.HEIGHT; y++) {
      for (int x = 0; x < width; x++) {
        int grey = 128 + random.nextInt(strength) - strength / 2;
        image.setRGB(x, y, new Color(grey, 255 - grey, (x + y) / 8 % 256).getRGB());
      }
    }
    return image;
  }

  private static BufferedImage readBack(BufferedImage words, BufferedImage photo)
      throws IOException {
    CardSide side = CardSide.of(photo);
    side.paintSeam(words);
    return ImageIO.read(new ByteArrayInputStream(CardJpeg.write(words, side)));
  }

  /** The mean distance of a part of the card from what was painted there. */
  private static double distance(BufferedImage read, BufferedImage painted, int start) {
    long sum = 0;
    for (int y = 0; y < Card.HEIGHT; y++) {
      for (int x = 0; x < painted.getWidth(); x++) {
        Color one = new Color(read.getRGB(start + x, y));
        Color other = new Color(painted.getRGB(x, y));
        sum += Math.abs(one.getRed() - other.getRed());
        sum += Math.abs(one.getGreen() - other.getGreen());
        sum += Math.abs(one.getBlue() - other.getBlue());
      }
    }
    return (double) sum / painted.getWidth() / Card.HEIGHT / 3;
  }

  @Test
  void plainGroundsAreReadBackAsTheyWere() throws IOException {
    for (int colour : new int[] {0, 0xffffff, 0x08323c, 0xff0000, 0x00ff00, 0x0000ff}) {
      BufferedImage words = blank(CardSide.WORDS, 0xffffff - colour);
      BufferedImage photo = blank(Card.WIDTH - CardSide.START, colour);
      BufferedImage read = readBack(words, photo);
      assertEquals(Card.WIDTH, read.getWidth());
      assertEquals(Card.HEIGHT, read.getHeight());
      assertTrue(distance(read, words, 0) < 2, () -> "words on " + colour);
      assertTrue(distance(read, photo, CardSide.START) < 2, () -> "a photo of " + colour);
    }
  }

  @Test
  void whatChangesFromPixelToPixelIsReadBackInBothParts() throws IOException {
    for (int seed = 0; seed < 4; seed++) {
      BufferedImage words = noise(CardSide.WORDS, seed, 20 + 10 * seed);
      BufferedImage photo = noise(Card.WIDTH - CardSide.START, seed + 9, 50);
      BufferedImage read = readBack(words, photo);
      assertTrue(distance(read, words, 0) < 10, "words");
      assertTrue(distance(read, photo, CardSide.START) < 10, "photo");
    }
  }

  @Test
  void cardsThatShareASideAreThoseThatDoNot() {
    CardSide shared = CardSide.of(noise(Card.WIDTH - CardSide.START, 1, 90));
    for (int seed = 0; seed < 3; seed++) {
      BufferedImage words = noise(CardSide.WORDS, seed, 90);
      shared.paintSeam(words);
      CardSide own = CardSide.of(noise(Card.WIDTH - CardSide.START, 1, 90));
      assertArrayEquals(CardJpeg.write(words, own), CardJpeg.write(words, shared));
    }
  }

  @Test
  void bitsAreAppendedWhereverTheLastEnded() {
    for (int before = 0; before < 70; before++) {
      JpegBits one = new JpegBits();
      JpegBits first = new JpegBits();
      JpegBits second = new JpegBits();
      for (int i = 0; i < before; i++) {
        one.put(i & 1, 1);
        first.put(i & 1, 1);
      }
      for (int i = 0; i < 99; i++) {
        one.put(5 * i & 0x7ff, 11);
        second.put(5 * i & 0x7ff, 11);
      }
      first.append(second);
      assertArrayEquals(one.bytes(), first.bytes());
    }
  }

  @Test
  void noByteIsTakenForAMark() {
    JpegBits bits = new JpegBits();
    bits.put(0xfffff, 20);
    assertArrayEquals(new byte[] {-1, 0, -1, 0, -1, 0}, bits.bytes());
  }
}
