package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published vectors of every scheme. */
class CheckDigitsTest {

  @Test
  void ppsNumbersOfBothGenerations() {
    right(
        PpsCheck::isRight,
        "6433435F 6433435FT 6433435FW 6433435OA 6433435IH 1234567T 1234567FA 1234567TW");
    wrong(PpsCheck::isRight, "6433435E 6433435VH 6433435OB 1234567A 1234567TA");
  }

  @Test
  void theMarkOfPayrollsCountsAsNoneOrEitherLetter() {
    right(PpsCheck::isRight, "6433435FZ 6433435OZ");
    wrong(PpsCheck::isRight, "6433435EZ");
  }

  @Test
  void nhsNumbers() {
    right(CheckDigits::isNhs, "9434765919 4010232137 9876543210 0101011237 1904851231");
    wrong(CheckDigits::isNhs, "9434765918 4010232138 9876543211 0101201234 1904851232");
  }

  @Test
  void aCheckDigitOfTenNeverIs() {
    assertEquals(
        0,
        Stream.iterate(0, digit -> digit < 10, digit -> digit + 1)
            .filter(digit -> CheckDigits.isNhs("999000014" + digit))
            .count());
  }

  @Test
  void luhnsDigit() {
    right(
        CheckDigits::isLuhn,
        "79927398713 4111111111111111 378282246310005 6011111111111117 30569309025904 0101201234");
    wrong(CheckDigits::isLuhn, "79927398710 79927398714 4111111111111112 1904851232");
  }

  @Test
  void keysOfGs1() {
    right(CheckDigits::isGs1, "4006381333931 73513537 539305483400967536 106141412345678908");
    wrong(CheckDigits::isGs1, "4006381333932 73513536 539305483400967537");
  }

  @Test
  void bankAccounts() {
    right(
        CheckDigits::isMod97,
        "GB29NWBK60161331926819 DE89370400440532013000 IE29AIBK93115212345678 NO9386011117947"
            + " MT84MALT011000012345MTLCAST001S");
    wrong(CheckDigits::isMod97, "GB28NWBK60161331926819 DE89370400440532013001");
  }

  @Test
  void researchers() {
    right(CheckDigits::isOrcid, "0000000218250097 000000021694233X 0000000150000007");
    wrong(CheckDigits::isOrcid, "0000000218250096 0000000216942330");
  }

  private static void right(Predicate<String> scheme, String numbers) {
    assertEquals("", left(scheme.negate(), numbers), "should be right");
  }

  private static void wrong(Predicate<String> scheme, String numbers) {
    assertEquals("", left(scheme, numbers), "should be wrong");
  }

  private static String left(Predicate<String> filter, String numbers) {
    return String.join(" ", Stream.of(numbers.split(" ", -1)).filter(filter).toList());
  }
}
