package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Digits alone never decide: strings of digits without a label or a layout. What a number's own
 * form decides is left: a telephone number of the country, a card of a known scheme, twenty digits
 * that begin as an insurance card does.
 */
class RandomDigitsTest {
  private static final int LONGEST = 22;
  private static final Set<String> OF_THEIR_FORM =
      Set.of("reveal/phone", "reveal/card", "reveal/ehic");
  private static final List<String> AROUND =
      List.of(
          "It was %s then",
          "We saw %s of them",
          "the figure of %s stands",
          "up from %s to",
          "a total %s in May",
          "(%s)",
          "near %s and",
          "shown as %s below");

  private final Readings readings = new Readings();
  private final Random random = new Random(20261123);

  @Test
  void stringsOfDigitsAreNobodys() {
    areNobodys(50_000);
  }

  @Test
  @Tag("slow")
  void aMillionStringsOfDigitsAreNobodys() {
    areNobodys(1_000_000);
  }

  private void areNobodys(int strings) {
    List<String> found = new ArrayList<>();
    int formed = 0;
    for (int i = 0; i < strings; i++) {
      String digits = digits(1 + i % LONGEST);
      String text = AROUND.get(random.nextInt(AROUND.size())).replace("%s", digits);
      for (String rule : readings.names(text)) {
        boolean own = OF_THEIR_FORM.contains(rule) && digits.length() > 6;
        formed += own ? 1 : 0;
        if (!own) {
          found.add(rule + ": " + text);
        }
      }
    }
    assertEquals(List.of(), found);
    assertTrue(formed < strings / 100, formed + " have the form of a telephone number or a card");
  }

  private String digits(int length) {
    StringBuilder digits = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }
}
