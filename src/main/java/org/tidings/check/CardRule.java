package org.tidings.check;

import java.util.regex.Pattern;

/** Payment cards: the length that goes with the first digits, and Luhn's check digit. */
final class CardRule implements IdentifierRule {
  private static final Pattern CARD =
      Pattern.compile(
          B + "(?<![/.+-])\\d{4,19}(?:([ -])\\d{3,8}(?:\\1\\d{3,8}){0,4})?" + E + "(?![-/.]\\d)");
  private static final Pattern LABEL = Labels.words("cards?|visa|mastercard|amex|debit|credit");
  private static final int FEWEST = 14;
  private static final Verdict VERDICT =
      Verdict.error("reveal/card", "Looks like a payment card number", REMOVE);

  @Override
  public void read(Reading reading) {
    reading.each(CARD, FEWEST, match -> read(reading, match.start(), match.end()));
  }

  private static void read(Reading reading, int from, int to) {
    String digits = IdentifierRule.bare(reading.text().substring(from, to));
    if (isOfScheme(digits) && CheckDigits.isLuhn(digits)) {
      Labels labels = Labels.of(LABEL, reading, from, to);
      if (!labels.hasForeign() || labels.win()) {
        reading.tell(VERDICT, from, to);
      }
    }
  }

  private static boolean isOfScheme(String digits) {
    return digits.length() >= FEWEST
        && switch (digits.length()) {
          case 14 -> isDiners(Integer.parseInt(digits.substring(0, 3)));
          case 15 -> digits.startsWith("34") || digits.startsWith("37");
          case 16 -> isOfSixteen(digits, Integer.parseInt(digits.substring(0, 4)));
          case 19 -> digits.startsWith("4");
          default -> false;
        };
  }

  private static boolean isDiners(int head) {
    return (head >= 300 && head <= 305) || head / 10 == 36 || head / 10 == 38;
  }

  private static boolean isOfSixteen(String digits, int head) {
    return digits.startsWith("4")
        || digits.startsWith("65")
        || head == 6011
        || (head >= 5100 && head <= 5599)
        || (head >= 2221 && head <= 2720)
        || (head >= 3528 && head <= 3589);
  }
}
