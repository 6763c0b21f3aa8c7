package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.model.Slug;

/** Parts of addresses. */
class SlugsTest {

  @ParameterizedTest
  @ValueSource(strings = {"night-clinic", "a", "2026", "covid-19"})
  void acceptsSmallLettersDigitsAndHyphens(String slug) {
    assertEquals(Optional.empty(), Slugs.check(slug));
  }

  @ParameterizedTest
  @CsvSource({
    "Night Clinic,       night-clinic",
    "../../etc/passwd,   etc-passwd",
    "..,                 small letters",
    "a/b,                a-b",
    "Fáilte-isteach,     failte-isteach",
    "a--b,               a-b",
    "-a,                 a",
    "%2e%2e,             2e-2e",
    "新しい,              small letters",
    "a.b,                a-b"
  })
  void showsTheSlugToWrite(String written, String right) {
    String hint = Slugs.check(written).orElseThrow().hint();
    assertTrue(hint.contains(right), hint);
  }

  @Property
  void whatTheModelMakesOfWordsIsAcceptedAgain(@ForAll @StringLength(max = 60) String words) {
    String slug = Slug.of(words);
    assertTrue(slug.isEmpty() || slug.length() > 150 || Slugs.check(slug).isEmpty(), slug);
  }
}
