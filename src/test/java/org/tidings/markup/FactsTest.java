package org.tidings.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final String TEXT =
      "Ennis Hospital opened 24 beds on 12 March 2026. Mary Byrne said 30% of people do not wait.";

  private static String facts(String... texts) {
    return Facts.list(List.of(texts));
  }

  @Test
  void listsNumbersNamesAndNegations() {
    assertEquals(
        """
        1 name ennis hospital
        1 name march
        1 name mary byrne
        1 negation not
        1 number 12 march
        1 number 2026
        1 number 24 beds
        1 number 30% of
        """,
        facts(TEXT));
  }

  @Test
  void spellingLayoutAndOrderLeaveThemAlone() {
    String other =
        "Mary Byrne said: 30% of  people don't wait.\n\nEnnis Hospital has opend 24 beds on 12 March"
            + " 2026.";
    assertEquals(facts(TEXT).replace("1 negation not", "1 negation not"), facts(other));
    assertEquals(facts("One.", "1,200 people"), facts("1200 people", "One."));
  }

  @Test
  void anotherNumberNameOrNegationIsAnotherFact() {
    for (String[] change :
        new String[][] {
          {"24 beds", "42 beds"},
          {"24 beds", "24 nurses"},
          {"30%", "31%"},
          {"Mary", "Anne"},
          {"12 March", "13 March"},
          {"do not wait", "do wait"}
        }) {
      assertNotEquals(facts(TEXT), facts(TEXT.replace(change[0], change[1])), change[1]);
    }
  }

  @Test
  void aSingleCapitalAtTheStartOfASentenceIsANameOnlyWhenItIsOneElsewhere() {
    assertEquals("", facts("Nurses came. Doctors left."));
    assertEquals("2 name kilrush\n", facts("Kilrush has it. So has all of Kilrush now."));
  }

  @Test
  void readsIrishToo() {
    assertEquals(
        "1 name ghaillimh\n1 negation níl\n1 number 24 leaba\n",
        facts("Níl ach 24 leaba i nGaillimh agus i gceantar Ghaillimh."));
  }
}
