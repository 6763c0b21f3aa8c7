package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tidings.base.Diagnostic;

/**
 * What the labelled texts can't show: severities, masks, the claiming order, a site's own forms.
 */
class IdentifierRulesTest {
  private final Readings readings = new Readings();

  @Test
  void aLabelMakesAnErrorOfAWarning() {
    assertEquals("error", severities("NHS number 999 328 1387"));
    assertEquals("warning", severities("The band reads 999 328 1387."));
    assertEquals("error", severities("SSN 480-79-3020"));
    assertEquals("warning", severities("Seen: 480-79-3020"));
    assertEquals("error", severities("CHI 010101 1237"));
    assertEquals("warning", severities("The slip reads 010101 1237."));
  }

  @Test
  void whatIsOnePersonsIsAnError() {
    assertEquals("error", severities("Ring 087 017 4830"));
    assertEquals("warning", severities("Ring 061 419 203"));
    assertEquals("error", severities("mary@gmail.com"));
    assertEquals("warning", severities("band@kilkee.example"));
    assertEquals("error", severities("Date of birth 14/03/1956"));
    assertEquals("warning", severities("She was born on 14 March 1956."));
    assertEquals("error", severities("Her home is V94 X2Y3."));
    assertEquals("warning", severities("The keys of V94 X2Y3."));
  }

  @Test
  void aWrongCheckLetterBehindALabelIsProbablyASlip() {
    Diagnostic finding = readings.of("PPSN 6433435E").get(0);
    assertEquals("info", finding.severity().word());
    assertTrue(finding.message().contains("probably mistyped"), finding.message());
  }

  @Test
  void nothingIsPrintedThatWasFound() {
    for (String number : List.of("6433435F", "9993281387", "H123456", "AB123456C")) {
      Diagnostic finding = readings.of("NHS number, PPSN: " + number).get(0);
      String all = finding.message() + finding.hint();
      assertFalse(all.contains(number), all);
      assertTrue(all.contains(number.charAt(0) + "•"), all);
      assertTrue(all.contains("fp:"), all);
    }
  }

  @Test
  void aStretchIsToldOfOnceByTheFirstThatTakesIt() {
    assertEquals(List.of("reveal/chi"), readings.names("CHI number 0101011237"));
    assertEquals(List.of("reveal/phone"), readings.names("It reads 0101011237"));
    assertEquals(List.of("reveal/iban"), readings.names("IE29 AIBK 9311 5212 3456 78"));
    assertEquals(List.of("reveal/nhs-number"), readings.names("Patient number 9993281387"));
    assertEquals(List.of("reveal/mrn"), readings.names("Patient number 9993281386"));
  }

  @Test
  void aSitesOwnFormsNeedNoLabel() {
    assertEquals(List.of("reveal/mrn"), readings.names("The label reads H445566."));
    assertEquals(List.of(), readings.names("The label reads H4455667."));
  }

  @Test
  void aBlockFullOfNumbersIsToldOfInParts() {
    assertEquals(50, readings.of("NHS number 9993281387, ".repeat(500)).size());
  }

  private String severities(String text) {
    return readings.of(text).stream()
        .map(finding -> finding.severity().word())
        .collect(Collectors.joining(" "));
  }
}
