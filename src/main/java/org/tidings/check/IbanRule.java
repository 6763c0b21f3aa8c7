package org.tidings.check;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Bank accounts (ISO 13616) that the site does not list as its own. */
final class IbanRule implements IdentifierRule {
  private static final Pattern HEAD = Pattern.compile(B + "[A-Za-z]{2}\\d\\d(?=[ -]?[A-Za-z0-9])");
  private final Map<String, Integer> lengths =
      Facts.of("iban-lengths").stream()
          .collect(
              Collectors.toMap(
                  entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));
  private static final int FEWEST = 7;
  private static final Verdict VERDICT =
      Verdict.error(
          "reveal/iban",
          "Looks like a bank account",
          "Remove it; an account of the organisation goes on the list payment_accounts of the"
              + " policy in site.yaml.");

  private final Set<String> own;

  IbanRule(House house) {
    own =
        house.list("payment_accounts").stream()
            .map((Function<String, String>) IdentifierRule::bare)
            .collect(Collectors.toSet());
  }

  @Override
  public void read(Reading reading) {
    if (reading.hasCodes() && reading.hasRun(FEWEST)) {
      reading.each(HEAD, match -> read(reading, match.start()));
    }
  }

  private void read(Reading reading, int from) {
    String text = reading.text();
    String country = text.substring(from, from + 2);
    int length = lengths.getOrDefault(IdentifierRule.bare(country), 0);
    int end = end(text, from, length);
    boolean written = end - from == length || country.equals(IdentifierRule.bare(country));
    if (end > 0 && written && reading.isFree(from, end)) {
      String number = IdentifierRule.bare(text.substring(from, end));
      if (own.contains(number)) {
        reading.take(from, end);
      } else if (CheckDigits.isMod97(number)) {
        reading.tell(VERDICT, from, end);
      }
    }
  }

  /** Behind so many letters and digits, with no more than one blank between any two; else 0. */
  private static int end(String text, int from, int length) {
    int at = from;
    for (int count = 0; count < length; count++, at++) {
      boolean gap = at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-');
      at += gap ? 1 : 0;
      if (at >= text.length() || !isSign(text.charAt(at))) {
        return 0;
      }
    }
    boolean cut = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    return cut ? 0 : at;
  }

  private static boolean isSign(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
