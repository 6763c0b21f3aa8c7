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
    return Stream.of(
            "1",
            "1 ",
            "0",
            "12 ",
            "12-",
            "1.",
            "4111 1111 1111 1111 ",
            "411111111111111 ",
            "087 017 4830 ",
            "999 328 1387 ",
            "999 328 1386 ",
            "0101011237 ",
            "6433435F ",
            "6433435f",
            "1234567 A",
            "IE29 AIBK 9311 5212 3456 78 ",
            "IE29",
            "AB 12 34 56 C ",
            "480-79-3020 ",
            "MRN 123456 ",
            "MRN",
            "hospital no ",
            "no 12345 ",
            "born ",
            "born 14 March 1956 ",
            "date of birth ",
            "a@",
            "@",
            "a.",
            "a.b@c.d",
            "mary@gmail.com ",
            "V94 X2Y3 ",
            "V94X",
            "home V94 X2Y3 ",
            "SW1A 2AA ",
            "A1",
            "://1",
            "www.1 ",
            "10.1/",
            "10.1234/",
            "a.b/1 ",
            "a1.",
            "ISBN 1 ",
            "978 1",
            "€1,",
            "0000-0001-",
            "+353 ",
            "(",
            "1(1)",
            "NHS number 1 ",
            "PPS ",
            "CHI 1 ",
            "chi no no ",
            "80372123456789012345 ",
            "é1",
            "\u00AD1",
            "\u0301",
            "1\u0301",
            "\uFF11",
            "0871234567",
            "1/1/",
            "12 March ",
            "12345678901234567 8 ",
            "539305483400967536 ",
            "20202020 ",
            "invoice 1 ",
            "-")
        .map(shape -> DynamicTest.dynamicTest(shape.strip(), () -> read(shape, length)));
  }

  private void read(String shape, int length) {
    String line = shape.repeat(length / shape.length());
    assertTimeoutPreemptively(LIMIT, () -> readings.of(line));
  }
}
