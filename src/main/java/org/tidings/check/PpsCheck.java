package org.tidings.check;

/** The check letter of Irish PPS numbers, of both generations (editorial policy, section 2.1). */
final class PpsCheck {
  private static final String LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";
  private static final int DIGITS = 7;
  private static final int SECOND = 9;

  private PpsCheck() {}

  /** Whether seven digits and one or two capitals are a PPS number. */
  static boolean isRight(String number) {
    char second = number.length() > DIGITS + 1 ? number.charAt(DIGITS + 1) : 'W';
    if (second == 'Z') {
      return isRight(number, 'W') || isRight(number, 'A') || isRight(number, 'B');
    }
    return isRight(number, second);
  }

  private static boolean isRight(String number, char second) {
    int sum = SECOND * (second >= 'A' && second <= 'I' ? second - 'A' + 1 : 0);
    for (int i = 0; i < DIGITS; i++) {
      sum += (number.charAt(i) - '0') * (DIGITS + 1 - i);
    }
    return LETTERS.charAt(sum % LETTERS.length()) == number.charAt(DIGITS);
  }
}
