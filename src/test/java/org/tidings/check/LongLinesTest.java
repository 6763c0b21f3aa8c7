package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** A line of a million letters that is made to be slow to read is read at once. */
class LongLinesTest {
  /** Ten times what a million letters may take where nothing else runs. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** What is repeated; low lines are blanks. */
  private static final String SHAPES =
      """
      1
      1_
      0
      12_
      12-
      1.
      4111_1111_1111_1111_
      411111111111111_
      087_017_4830_
      999_328_1387_
      999_328_1386_
      0101011237_
      6433435F_
      6433435f
      1234567_A
      IE29_AIBK_9311_5212_3456_78_
      IE29
      AB_12_34_56_C_
      480-79-3020_
      MRN_123456_
      MRN
      hospital_no_
      no_12345_
      born_
      born_14_March_1956_
      date_of_birth_
      a@
      @
      a.
      a.b@c.d
      mary@gmail.com_
      V94_X2Y3_
      V94X
      home_V94_X2Y3_
      SW1A_2AA_
      A1
      ://1
      www.1_
      10.1/
      10.1234/
      a.b/1_
      a1.
      ISBN_1_
      978_1
      €1,
      0000-0001-
      +353_
      (
      1(1)
      NHS_number_1_
      PPS_
      CHI_1_
      chi_no_no_
      80372123456789012345_
      é1
      \u00AD1
      \u0301
      1\u0301
      \uFF11
      0871234567
      1/1/
      12_March_
      12345678901234567_8_
      539305483400967536_
      20202020_
      invoice_1_
      -
      """;

  private final Readings readings = new Readings();

  @TestFactory
  Stream<DynamicTest> aLongLineIsReadAtOnce() {
    return eachShape(100_000);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> aLineOfAMillionLettersIsReadAtOnce() {
    return eachShape(1_000_000);
  }

  private Stream<DynamicTest> eachShape(int length) {
    return SHAPES.lines().map(shape -> DynamicTest.dynamicTest(shape, () -> read(shape, length)));
  }

  private void read(String shape, int length) {
    String line = shape.replace('_', ' ').repeat(length / shape.length());
    assertTimeoutPreemptively(LIMIT, () -> readings.of(line));
  }
}
