package org.tidings.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidings.image.CardLayout.Box;
import org.tidings.image.CardLayout.Fill;
import org.tidings.model.Card;
import org.tidings.model.Card.Kind;
import org.tidings.model.Contrast;
import org.tidings.model.Shade;

/** Where everything stands; {@code -Dapprove} writes {@code layouts.txt} anew. */
class CardLayoutTest {
  private static final Path EXPECTED = Path.of("src/test/resources/cards/layouts.txt");
  private static final String ENDLESS = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(4);
  private static final String LONG =
      "What nine islanders told us about getting old at home, what we promised them in return,"
          + " and which of those promises we have kept so far, with the dates of each.";
  private static final String EMOJI = "Ten thousand steps 🎉 around Carrigmore 👩🏽‍⚕️";
  private static final String MIXED = "The clinic says (שלום) to everyone, مرحبا!";
  private static final String HEBREW = "המרפאה שמגיעה עם הגאות";

  private static final Map<String, String> TITLES = new LinkedHashMap<>();

  static {
    TITLES.put("10 characters", "Three boat");
    TITLES.put("60 characters", "Twenty-two miles by moonlight with a cool box of donor milks");
    TITLES.put(
        "110 characters",
        "Borrow a blood pressure monitor with your library card, take it home for two weeks, and"
            + " bring the numbers to us");
    TITLES.put("160 characters", LONG);
    TITLES.put("Irish", "“Ceol don anáil”: an cór ina gcuirtear Áine agus Úna ón Óige i dtiúin");
    TITLES.put("dotted Irish", "An Ġaeilge ḃeo sa seanċló");
    TITLES.put("an endless word", ENDLESS);
    TITLES.put("one long word", "Otorhinolaryngologists at Kilbrack");
    TITLES.put("an emoji", EMOJI);
    TITLES.put("a word from right to left", MIXED);
    TITLES.put("from right to left", HEBREW);
  }

  private static CardLayout layout(Card card) {
    return CardComposer.layout(card, CardFonts.bundled());
  }

  private static Stream<Card> cards() {
    return Stream.concat(
        TITLES.values().stream()
            .flatMap(
                title ->
                    Stream.of(
                        CardSample.pictured(title),
                        CardSample.story(title),
                        CardSample.notice(Kind.NOTICE, title),
                        CardSample.notice(Kind.URGENT_NOTICE, title))),
        Stream.of(CardSample.site()));
  }

  @Test
  void everyLineStandsWhereItIsExpected() throws IOException {
    StringBuilder text = new StringBuilder();
    TITLES.forEach(
        (name, title) -> {
          text.append("== ").append(name).append(", with a picture\n");
          text.append(layout(CardSample.pictured(title)));
          text.append("== ").append(name).append(", without\n");
          text.append(layout(CardSample.story(title)));
          text.append("== ").append(name).append(", a notice\n");
          text.append(layout(CardSample.notice(Kind.NOTICE, title)));
        });
    text.append("== the site\n").append(layout(CardSample.site()));
    if (System.getProperty("approve") != null) {
      Files.writeString(EXPECTED, text);
    }
    assertEquals(Files.readString(EXPECTED), text.toString());
  }

  @Test
  void nothingThatMattersIsInTheOuterForty() {
    cards()
        .map(CardLayoutTest::layout)
        .forEach(
            layout -> {
              Rectangle2D safe = new Rectangle2D.Double(40, 40, 1120, 550);
              for (CardLine line : layout.lines()) {
                assertTrue(safe.contains(inked(line)), layout.toString());
              }
              layout.boxes().stream()
                  .filter(box -> box.fill() == Fill.CHIP || box.fill() == Fill.MARK)
                  .forEach(box -> assertTrue(safe.contains(area(box)), layout.toString()));
            });
  }

  @Test
  void linesNeverMeet() {
    cards()
        .map(CardLayoutTest::layout)
        .forEach(
            layout -> {
              List<CardLine> lines = layout.lines();
              for (int i = 0; i < lines.size(); i++) {
                for (int j = i + 1; j < lines.size(); j++) {
                  assertFalse(meet(lines.get(i), lines.get(j)), layout.toString());
                }
              }
            });
  }

  /** Small letters and their long strokes may share a height with those of the next line. */
  private static boolean meet(CardLine one, CardLine other) {
    Rectangle2D first = inked(one);
    Rectangle2D second = inked(other);
    double overlap = first.createIntersection(second).getHeight();
    boolean beside = first.getMaxX() <= second.getMinX() || second.getMaxX() <= first.getMinX();
    return !beside && overlap > 0.12 * Math.max(one.size(), other.size());
  }

  @Test
  void aPanelHoldsItsText() {
    TITLES.values().stream()
        .map(title -> layout(CardSample.pictured(title)))
        .filter(layout -> layout.boxes().stream().anyMatch(box -> box.fill() == Fill.PHOTO))
        .flatMap(layout -> layout.lines().stream())
        .filter(line -> line.x() < 690)
        .forEach(line -> assertTrue(inked(line).getMaxX() <= 650, line.toString()));
  }

  @Test
  void everyTextCanBeReadOnItsGround() {
    cards()
        .map(CardLayoutTest::layout)
        .forEach(
            layout ->
                layout
                    .lines()
                    .forEach(
                        line ->
                            assertTrue(
                                Contrast.ratio(line.shade(), ground(layout, line)) >= Contrast.TEXT,
                                layout.toString())));
  }

  private static Shade ground(CardLayout layout, CardLine line) {
    return layout.boxes().stream()
        .filter(box -> box.fill() == Fill.CHIP && area(box).contains(line.x(), line.baseline()))
        .map(Box::shade)
        .findFirst()
        .orElse(layout.ground());
  }

  @Test
  void anEndlessWordIsBrokenWithoutAHyphen() {
    List<String> lines = headline(CardSample.pictured(ENDLESS));
    assertEquals(4, lines.size());
    assertTrue(ENDLESS.startsWith(String.join("", lines).replace("…", "")), lines.toString());
    assertTrue(lines.get(3).endsWith("…"), lines.toString());
  }

  @Test
  void wordsStayWholeWhereASmallerSizeHoldsThem() {
    assertEquals(
        List.of("Otorhino-", "laryngologists"),
        headline(CardSample.pictured("Otorhino-laryngologists")));
    assertEquals(
        "Otorhinolaryngologists",
        headline(CardSample.pictured("Otorhinolaryngologists now")).get(0));
  }

  @Test
  void aTitleThatIsTooLongEndsAfterAWord() {
    List<String> lines = headline(CardSample.pictured(LONG));
    String shown = String.join(" ", lines).replace('\u00a0', ' ');
    assertTrue(shown.endsWith("…"), shown);
    assertTrue(LONG.startsWith(shown.substring(0, shown.length() - 1)), shown);
  }

  @Test
  void whatTheFontsLackIsLeftOut() {
    String shown = String.join(" ", headline(CardSample.story(EMOJI)));
    assertEquals("Ten thousand steps around Carrigmore", shown);
    String mixed = String.join(" ", headline(CardSample.story(MIXED)));
    assertEquals("The clinic says to everyone!", mixed);
  }

  @Test
  void aTitleThatCannotBeSetLeavesTheBrandAlone() {
    Card card = CardSample.pictured(HEBREW);
    assertEquals("Dunmara Health News", String.join(" ", headline(card)));
    assertEquals(HEBREW, card.alt());
  }

  private static List<String> headline(Card card) {
    return layout(card).lines().stream()
        .filter(line -> line.font() == CardFont.HEADLINE)
        .map(CardLine::text)
        .collect(Collectors.toList());
  }

  private static Rectangle2D inked(CardLine line) {
    return CardFonts.bundled().face(line.font()).outline(line).getBounds2D();
  }

  private static Rectangle2D area(Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }
}
