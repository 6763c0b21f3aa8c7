package org.tidings.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Draws every kind of page for people to look at, into {@code target/screenshots}, or the pictures
 * of the README: see {@code CONTRIBUTING.md}.
 */
@ExtendWith(InBrowser.class)
class ScreenshotsTest {
  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final Path DOCS = Path.of("src", "docs");
  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static final int HIGH = 900;
  private static final int GAP = 20;
  private static final long SMALL_ENOUGH = 200_000;

  @Test
  @EnabledIfSystemProperty(named = "screenshots", matches = "|true")
  void everyKindOfPageIsDrawn(Browser browser, Demonstration site) throws IOException {
    List<Shown> wanted = wanted();
    assertFalse(wanted.isEmpty(), "no page of this name; there are " + Shown.ALL);
    Files.createDirectories(FOLDER);
    for (int width : list("widths", "390,1280").stream().mapToInt(Integer::parseInt).toArray()) {
      for (String scheme : list("schemes", "light,dark")) {
        browser.dark(scheme.equals("dark"));
        for (Shown page : wanted) {
          browser.size(width, HIGH);
          browser.open(site.at(page.path()));
          // Fonts that come late wait for the second visit.
          browser.open(site.at(page.path()));
          keep(page.name() + "-" + width + "-" + scheme, browser.screenshot());
        }
      }
    }
  }

  private static void keep(String name, byte[] png) throws IOException {
    Files.write(FOLDER.resolve(name + ".png"), png);
    int step = Integer.getInteger("cut", 0);
    BufferedImage whole = step == 0 ? null : picture(png);
    for (int top = 0; whole != null && top < whole.getHeight(); top += step) {
      int height = Math.min(step, whole.getHeight() - top);
      ImageIO.write(
          whole.getSubimage(0, top, whole.getWidth(), height),
          "png",
          FOLDER.resolve(name + "." + (top / step + 1) + ".png").toFile());
    }
  }

  private static List<Shown> wanted() {
    List<String> names = list("pages", "");
    return Shown.ALL.stream()
        .filter(page -> names.contains("") || names.contains(page.name()))
        .toList();
  }

  private static List<String> list(String property, String usual) {
    return Arrays.asList(System.getProperty(property, usual).split(",", -1));
  }

  @Test
  @EnabledIfSystemProperty(named = "screenshots", matches = "readme")
  void thePicturesOfTheReadmeAreDrawn(Browser browser, Demonstration site) throws IOException {
    Files.createDirectories(DOCS);
    String home = site.at(Shown.ALL.get(0).path());
    String story = site.at(Shown.ALL.get(2).path());
    small("home.png", firstScreen(browser, home, WIDE));
    small("story.png", firstScreen(browser, story, WIDE));
    BufferedImage phones = new BufferedImage(2 * NARROW + GAP, HIGH, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = phones.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, phones.getWidth(), HIGH);
    pen.drawImage(firstScreen(browser, home, NARROW), 0, 0, null);
    browser.dark(true);
    pen.drawImage(firstScreen(browser, story, NARROW), NARROW + GAP, 0, null);
    pen.dispose();
    small("phone.png", phones);
  }

  private static BufferedImage firstScreen(Browser browser, String address, int width)
      throws IOException {
    browser.size(width, HIGH);
    browser.open(address);
    browser.open(address);
    return picture(browser.screenshot()).getSubimage(0, 0, width, HIGH);
  }

  private static void small(String name, BufferedImage picture) throws IOException {
    Path file = DOCS.resolve(name);
    ImageIO.write(Palette.reduced(picture), "png", file.toFile());
    assertTrue(Files.size(file) < SMALL_ENOUGH, file + " has " + Files.size(file) + " bytes");
  }

  private static BufferedImage picture(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
