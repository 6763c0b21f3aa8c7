package org.tidings.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksumTest {

  /** What the author's own C++ program gives. */
  @ParameterizedTest
  @CsvSource({
    "'', 00000000000000000000000000000000",
    "hello, cbd8a7b341bd9b025b1e906a48ae1d19",
    "'hello, world', 342fac623a5ebc8e4cdcbc079642414d",
    "'The quick brown fox jumps over the lazy dog.', cd99481f9ee902c9695da1a38987b6e7",
    "'19 Jan 2038 at 3:14:07 AM', b89e5988b737affc664fc2950231b2cb"
  })
  void givesTheNumbersOfTheReference(String text, String hex) {
    assertEquals(hex, Checksum.of(text).hex());
    assertEquals(Checksum.of(text), Checksum.read(hex));
  }

  private record Pair(String one, String other) {}

  @Test
  void tellsRecordsApart() {
    assertEquals(Checksum.of(new Pair("a", "b")), Checksum.of(new Pair("a", "b")));
    assertNotEquals(Checksum.of(new Pair("ab", "")), Checksum.of(new Pair("a", "b")));
  }

  @Test
  void readsNothingElse() {
    assertThrows(NumberFormatException.class, () -> Checksum.read("abc"));
  }
}
