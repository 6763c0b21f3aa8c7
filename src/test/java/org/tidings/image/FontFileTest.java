package org.tidings.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.tidings.model.Shade;

class FontFileTest {
  private static final String IRISH = "áéíóúÁÉÍÓÚḃċḋḟġṁṗṡṫḂĊḊḞĠṀṖṠṪ";
  private static final String EUROPE = "äöüßåæøñçłżőřşğ“”‘’„–—…€£•·";

  @Test
  void everyFaceHoldsTheLettersOfEurope() {
    for (CardFont font : CardFont.values()) {
      (IRISH + EUROPE)
          .codePoints()
          .forEach(
              letter ->
                  assertTrue(
                      CardFonts.bundled().face(font).has(letter),
                      font + " lacks " + Character.toString(letter)));
    }
  }

  @Test
  void whatNoFileHoldsIsKnown() {
    FontFace face = CardFonts.bundled().face(CardFont.TEXT);
    assertFalse(face.has(0x05d0));
    assertFalse(face.has(0x1f389));
  }

  @Test
  void pairsStandCloserThanTheirWidthsSay() {
    FontFace face = CardFonts.bundled().face(CardFont.HEADLINE);
    double apart = face.width("T", 0) + face.width("o", 0);
    assertTrue(face.width("To", 0) < apart - 0.02, "kerning of To");
    assertEquals(face.width("n", 0) * 2, face.width("nn", 0), 0.005);
  }

  @Test
  void capitalsStandOnTheLineAndReachTheirHeight() {
    Rectangle2D letter = inked("H");
    assertEquals(0, letter.getMaxY(), 0.5);
    assertEquals(-66, letter.getMinY(), 4);
    Rectangle2D accented = inked("É");
    assertTrue(accented.getMinY() < inked("E").getMinY() - 10, "the accent is above");
    assertEquals(inked("E").getMaxX(), accented.getMaxX(), 1);
  }

  @Test
  void anotherFormatIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> FontFile.read(new byte[100]));
  }

  private static Rectangle2D inked(String text) {
    CardLine line = new CardLine(CardFont.HEADLINE, 100, 0, new Shade(0, 0, 0), 0, 0, text);
    return CardFonts.bundled().face(CardFont.HEADLINE).outline(line).getBounds2D();
  }
}
