package org.tidings.image;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.model.BodyRef;
import org.tidings.model.Card;
import org.tidings.model.Card.Brand;
import org.tidings.model.Card.Kind;
import org.tidings.model.Card.Photo;
import org.tidings.model.CardColours;
import org.tidings.model.Picture;
import org.tidings.model.SiteConfig.Look;
import org.tidings.model.Sources;
import org.tidings.output.Artifact;
import org.tidings.sample.Newsroom;
import org.tidings.sample.StoryDraft;

/** Cards for tests, and the pictures on them. */
final class CardSample {
  static final Brand BRAND =
      new Brand(
          "Dunmara Health News",
          "Good news, honestly told.",
          "Dunmara Community Health",
          Optional.empty(),
          true);

  private CardSample() {}

  static Card story(String title) {
    return story(title, Optional.empty());
  }

  static Card pictured(String title) {
    return story(title, Optional.of(new Photo(picture(Newsroom.NURSE), "Picture: Tomás Breen")));
  }

  private static Card story(String title, Optional<Photo> photo) {
    return new Card(
        Kind.STORY,
        "tide",
        "Island health",
        "",
        title,
        "One boat, one nurse and 412 journeys that islanders no longer have to make.",
        photo,
        BRAND,
        CardColours.panel(Look.STANDARD));
  }

  static Card notice(Kind kind, String title) {
    return new Card(
        kind,
        "closed",
        "Change",
        "Kilbrack, Rathfern Community Hospital",
        title,
        "From 9 November 2026, 9am until further notice.",
        Optional.empty(),
        BRAND,
        CardColours.notice(Look.STANDARD, false));
  }

  static Card site() {
    return new Card(
        Kind.SITE,
        "site",
        "",
        "",
        BRAND.name(),
        BRAND.tagline(),
        Optional.empty(),
        BRAND,
        CardColours.panel(Look.STANDARD));
  }

  /** A site's card with a mark of its own. */
  static Card marked() {
    Brand own = new Brand("Clinic", "", "", Optional.of(picture(Newsroom.LOGO)), false);
    return new Card(
        Kind.SITE,
        "site",
        "",
        "",
        own.name(),
        "",
        Optional.empty(),
        own,
        CardColours.panel(Look.STANDARD));
  }

  /** The sample newsroom's, with a focus. */
  private static Picture picture(SourcePath file) {
    StoryDraft draft = new StoryDraft("shown", "2026-01-01");
    draft.image = Optional.of(Newsroom.NURSE);
    Map<SourcePath, Picture> pictures = new Newsroom().with(draft).site().pictures();
    Picture known = Optional.ofNullable(pictures.get(file)).orElseThrow();
    return known.with(known.facts().over(Map.of("focus", "70% 50%")));
  }

  static byte[] bytes(Card card) {
    return bytes(card, png(dawn()));
  }

  static byte[] bytes(Card card, byte[] picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      artifact(card, picture).writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A card's file on a site whose pictures are all the same bytes. */
  static Artifact artifact(Card card, byte[] picture) {
    Sources sources =
        new Sources() {
          @Override
          public String body(BodyRef body) {
            throw new IllegalStateException("no texts here");
          }

          @Override
          public byte[] bytes(SourcePath file, Digest digest) {
            return picture.clone();
          }
        };
    return CardFile.of(card, new CardStudio(new Darkroom(sources, forgetful())));
  }

  /** In a folder that is none, and of its own, so that everything is drawn again. */
  private static PictureCache forgetful() {
    return new PictureCache(Path.of("pom.xml"), Instant.EPOCH);
  }

  static byte[] png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A disc of one colour on nothing. */
  static BufferedImage disc(int colour) {
    BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_ARGB);
    Graphics2D on = image.createGraphics();
    on.setColor(new Color(colour));
    on.fillOval(0, 0, 256, 256);
    on.dispose();
    return image;
  }

  private static BufferedImage dawn() {
    BufferedImage image = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
    Graphics2D on = image.createGraphics();
    on.setPaint(new GradientPaint(0, 0, new Color(0x9fc6d2), 0, 1000, new Color(0xf6e0a4)));
    on.fillRect(0, 0, 1600, 1000);
    on.setColor(new Color(0x2b8390));
    on.fillRect(0, 640, 1600, 360);
    on.setColor(Color.WHITE);
    on.fillOval(1000, 240, 200, 200);
    on.dispose();
    return image;
  }

  static BufferedImage noise() {
    BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(4);
    for (int i = 0; i < 1200 * 800; i++) {
      image.setRGB(i % 1200, i / 1200, random.nextInt(1 << 24));
    }
    return image;
  }
}
