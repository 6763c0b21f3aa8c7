package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tidings.base.SourcePath;
import org.tidings.markup.Copy;
import org.tidings.markup.Markdown;
import org.tidings.model.Language;

class SpokenNamesTest {
  private static final SourcePath FILE = new SourcePath("content/stories/a.md");

  @Test
  void aNameHasACapitalInsideASentence() {
    assertNames("murphy", "The nurse saw Murphy and wrote it down.");
    assertNames("john murphy", "John Murphy came home. It was late.");
    assertNames("brien obrien", "We thank O’Brien's sons, said O'Brien.");
    assertNames("anne anne-marie marie", "It was Anne-Marie who asked.");
    assertNames("sean", "We saw Seán at home. We saw him walk.");
    assertNames("walsh", "She rang Dr. Walsh at night.");
  }

  @Test
  void whatBeginsASentenceOrHasNoCapitalElsewhereIsNone() {
    assertNames("", "Clinics open late. Nurses help.");
    assertNames("", "The Clinic is new. People like the clinic.");
    assertNames("", "He said: “Walking helps.” (Really.)");
    assertNames(
        "", "It opens in Ennis on Monday with the HSE and Cork University Hospital in March.");
    assertNames("", "## How John Murphy walks\n\nHe walks.");
  }

  @Test
  void aTitleCountsWhereItIsWrittenAsASentenceOrNothingElseIsLeft() {
    assertEquals(Set.of("murphy"), names("A new hip for Murphy", "He walks."));
    assertEquals(Set.of(), names("A New Hip For Her", "He walks."));
    assertEquals(Set.of("john", "murphy", "gets", "hip"), names("John Murphy Gets A Hip", ""));
  }

  private static void assertNames(String expected, String body) {
    assertEquals(
        new TreeSet<>(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" "))),
        new TreeSet<>(names("a title", body)),
        body);
  }

  private static Set<String> names(String title, String body) {
    Copy copy = new Copy(FILE, new Language("en"), title, "", body, 1);
    return SpokenNames.in(Markdown.standard().read(copy).prose(), title, "");
  }
}
