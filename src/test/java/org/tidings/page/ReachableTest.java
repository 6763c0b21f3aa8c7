package org.tidings.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachableTest {
  @Test
  void numbersAndAddressesBecomeLinks() {
    assertEquals(
        List.of(
            new WebLink("020 910 1144", "tel:0209101144"),
            new WebLink(", 9am to 5pm, or ", ""),
            new WebLink("kilbrack@dunmara.example", "mailto:kilbrack@dunmara.example"),
            new WebLink(".", "")),
        Reachable.parts("020 910 1144, 9am to 5pm, or kilbrack@dunmara.example."));
  }

  @Test
  void timesAndRoomsAreNoNumbers() {
    String text = "Room 12, 9.30 to 17.00, since 2026";
    assertEquals(List.of(new WebLink(text, "")), Reachable.parts(text));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), Reachable.parts(""));
  }
}
