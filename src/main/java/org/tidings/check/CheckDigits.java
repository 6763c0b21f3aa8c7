package org.tidings.check;

/**
 * The check-digit schemes of identifiers (editorial policy, section 2.1). All take digits only,
 * unless they say otherwise.
 */
final class CheckDigits {
  private static final int NHS = 11;
  private static final int TEN = 10;

  private CheckDigits() {}

  /** Ten digits of an NHS, H&amp;C or CHI number: weights 10 to 2, modulo 11; 10 is no digit. */
  static boolean isNhs(String digits) {
    int sum = 0;
    for (int i = 0; i < TEN - 1; i++) {
      sum += value(digits, i) * (TEN - i);
    }
    int check = (NHS - sum % NHS) % NHS;
    return check == value(digits, TEN - 1);
  }

  /** Luhn's scheme, modulo 10 (ISO/IEC 7812-1, annex B). */
  static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = value(digits, digits.length() - 1 - i);
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > TEN - 1 ? weighed - (TEN - 1) : weighed;
    }
    return sum % TEN == 0;
  }

  /** The scheme of GS1 keys: weights 3 and 1 in turn, from the right. */
  static boolean isGs1(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += value(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 1 : 3);
    }
    return sum % TEN == 0;
  }

  /** An IBAN's digits and capitals (ISO 7064, modulo 97-10): the first four go last. */
  static boolean isMod97(String letters) {
    int rest = 0;
    for (int i = 0; i < letters.length(); i++) {
      int value = Character.digit(letters.charAt((i + 4) % letters.length()), 36);
      rest = (rest * (value < TEN ? TEN : TEN * TEN) + value) % 97;
    }
    return rest == 1;
  }

  /** Sixteen signs of an ORCID iD (ISO 7064, modulo 11-2): the last is a digit or X. */
  static boolean isOrcid(String signs) {
    int total = 0;
    for (int i = 0; i < signs.length() - 1; i++) {
      total = (total + value(signs, i)) * 2 % NHS;
    }
    int check = (NHS + 1 - total) % NHS;
    char last = signs.charAt(signs.length() - 1);
    return last == (check == TEN ? 'X' : (char) ('0' + check));
  }

  private static int value(String digits, int i) {
    return digits.charAt(i) - '0';
  }
}
