package org.tidings.check;

import java.util.regex.Pattern;

/** Irish PPS numbers. */
final class PpsRule implements IdentifierRule {
  private static final String RULE = "reveal/ppsn";
  private static final Pattern PPS =
      Pattern.compile(B + ALONE + "\\d(?:[ -]?\\d){6}[ -]?[A-Wa-w][A-IWTXZa-iwtxz]?" + E);
  private static final Pattern LABEL =
      Labels.words(
          "(?:ppsns?|pps|p\\.p\\.s\\.(?:n\\.)?)(?:"
              + NO
              + ")?"
              + "|personal public services?(?:"
              + NO
              + ")?|rsi"
              + NO
              + "|tax ref(?:erence)?\\.?"
              + NO
              + "|(?:uimhir|uimh\\.?) (?:psp|ph?earsanta seirbhíse poiblí)|upsp");
  private static final int DIGITS = 7;
  private static final Verdict VERDICT =
      Verdict.error(
          RULE,
          "Looks like a PPS number",
          "Remove it. Only specified bodies may use PPS numbers (Social Welfare Consolidation Act"
              + " 2005, s. 262).");
  private static final Verdict MISTYPED =
      Verdict.info(
          RULE,
          "Called a PPS number, but its check letter is wrong: probably mistyped",
          "Remove it: a PPS number with a slip still tells who is meant.");

  @Override
  public void read(Reading reading) {
    reading.each(PPS, DIGITS, match -> read(reading, match.start(), match.end()));
  }

  private static void read(Reading reading, int from, int to) {
    String written = reading.text().substring(from, to);
    String number = IdentifierRule.bare(written);
    Labels labels = Labels.of(LABEL, reading, from, to);
    boolean whole = written.equals(number) && !IdentifierRule.isDotted(reading, from);
    if (!PpsCheck.isRight(number)) {
      if (labels.win() && (whole || labels.own() < DIGITS)) {
        reading.tell(MISTYPED, from, to);
      }
    } else if (labels.win() || (whole && labels.areNone() && !isCompany(number))) {
      reading.tell(VERDICT, from, to);
    }
  }

  /** A second letter H is a company's. */
  private static boolean isCompany(String number) {
    return number.length() > DIGITS + 1 && number.endsWith("H");
  }
}
