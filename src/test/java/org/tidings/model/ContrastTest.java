package org.tidings.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Contrast against ratios that are published or plain from the definition. */
class ContrastTest {
  private static final double CLOSE = 0.005;

  /** The first are of the specification and of WebAIM's pages, the rest of the design's tables. */
  @TestFactory
  Stream<DynamicTest> isTheRatioOfTheSpecification() {
    return Stream.of(
            List.of("#000000", "#ffffff", "21.00"),
            List.of("#ffffff", "#ffffff", "1.00"),
            List.of("#777777", "#ffffff", "4.48"),
            List.of("#767676", "#ffffff", "4.54"),
            List.of("#949494", "#fff", "3.03"),
            List.of("#ff0000", "#ffffff", "4.00"),
            List.of("#0000ff", "#ffffff", "8.59"),
            List.of("#00ff00", "#000000", "15.30"),
            List.of("#11272d", "#ffffff", "15.53"),
            List.of("#0b5563", "#ffffff", "8.42"),
            List.of("#8ed6df", "#0e1b1f", "10.74"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " on " + row.get(1),
                    () -> {
                      double ratio = Contrast.ratio(shade(row.get(0)), shade(row.get(1)));
                      assertEquals(Double.parseDouble(row.get(2)), ratio, CLOSE);
                      assertEquals(ratio, Contrast.ratio(shade(row.get(1)), shade(row.get(0))));
                    }));
  }

  @Test
  void readsWhatStylesheetsWrite() {
    assertEquals(Optional.of(new Shade(11, 85, 99)), Shade.read("#0B5563"));
    assertEquals("#aabbcc", shade("#abc").hex());
    assertEquals("#000a0b", new Shade(0, 10, 11).hex());
    for (String text : List.of("", "#", "0b5563", "#0b556", "#0b55633", "teal", "#ggg", "#+12")) {
      assertEquals(Optional.empty(), Shade.read(text), text);
    }
  }

  @Test
  void aShadeTunedToItsOwnLightnessStaysItself() {
    for (int value = 0; value < 1 << 24; value += 4099) {
      Shade shade = new Shade(value >> 16, value >> 8 & 0xff, value & 0xff);
      assertEquals(shade, shade.tuned(shade.lightness(), 1));
    }
  }

  @Test
  void theNearestShadeThatPassesIsHardlyBetterThanNeeded() {
    Shade white = shade("#fff");
    for (String faint : List.of("#7fb7c0", "#f6c945", "#ff9fb6", "#aaaaaa", "#00ff00")) {
      Shade found =
          shade(faint).nearest(each -> Contrast.ratio(each, white) >= Contrast.TEXT).orElseThrow();
      double ratio = Contrast.ratio(found, white);
      assertTrue(ratio >= Contrast.TEXT && ratio < 4.6, faint + " became " + found.hex());
    }
    assertEquals(shade("#0b5563"), shade("#0b5563").nearest(each -> true).orElseThrow());
    assertEquals(Optional.empty(), shade("#0b5563").nearest(each -> false));
  }

  private static Shade shade(String text) {
    return Shade.read(text).orElseThrow();
  }
}
