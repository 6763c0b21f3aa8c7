package org.tidings.check;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patient numbers of ten digits: CHI (Scotland), H&amp;C (Northern Ireland), NHS (England and
 * Wales), and the core of an Irish IHI.
 */
final class TenDigitRule implements IdentifierRule {
  private static final Pattern TEN =
      Pattern.compile(B + ALONE + "\\d(?:[ -]?\\d){9}" + E + "(?![-/.]\\d)");

  /** As such numbers are printed. */
  private static final Pattern LAYOUT =
      Pattern.compile("\\d{3}([ -])\\d{3}\\1\\d{4}|\\d{6}[ -]\\d{4}");

  private static final Pattern NHS_LABEL =
      Labels.words(
          "nhs(?:"
              + NO
              + "|[ _-]{0,2}id)|patient(?:"
              + NO
              + "|[ _-]{0,2}(?:id|identifier))"
              + "|unique patient|health service"
              + NO);
  private static final Pattern HC_LABEL =
      Labels.words(
          "h(?: ?& ?| and )c(?:"
              + NO
              + ")?|hsc"
              + NO
              + "|hcns?|health (?:and|&) (?:social )?care"
              + NO);
  private static final Pattern CHI_LABEL =
      Labels.words("chi" + NO + "|community health index(?:" + NO + ")?");
  private static final Pattern CHI_BEFORE =
      Pattern.compile("(?<![a-z0-9à-ž])chi[ :#(-]{0,4}(?:(?:no|number|is|was)[ .:#(-]{1,4}){0,3}$");
  private static final int CHI_BACK = 40;
  private static final int SIX = 6;
  private static final String PATIENT = "Looks like a patient number";

  @Override
  public void read(Reading reading) {
    reading.each(TEN, 10, match -> read(reading, match.start(), match.end()));
  }

  private static void read(Reading reading, int from, int to) {
    String digits = IdentifierRule.bare(reading.text().substring(from, to));
    int head = Integer.parseInt(digits.substring(0, 9));
    if ((CheckDigits.isNhs(digits) || CheckDigits.isLuhn(digits)) && isDate(digits)) {
      chi(reading, from, to);
    } else if (CheckDigits.isNhs(digits) && !isOneDigit(digits)) {
      if (head / 10_000_000 >= 32 && head / 100_000_000 == 3) {
        labelled(reading, from, to, new Kind(HC_LABEL, "reveal/hc-number"));
      } else if (isOfNhs(head)) {
        labelled(reading, from, to, new Kind(NHS_LABEL, "reveal/nhs-number"));
      } else if (head >= 800_000_000 && head < 860_000_000) {
        core(reading, from, to);
      }
    }
  }

  /** A kind of number: its label and its rule. */
  private record Kind(Pattern label, String rule) {}

  private static boolean isOneDigit(String digits) {
    return digits.chars().allMatch(digit -> digit == digits.charAt(0));
  }

  /** Issued numbers, and those that are only for tests, so that no test needs a live one. */
  private static boolean isOfNhs(int head) {
    int hundreds = head / 100_000_000;
    return hundreds == 4 || hundreds == 6 || hundreds == 7 || hundreds == 9;
  }

  /** Whether the first six digits are a day, a month and a year of some century. */
  private static boolean isDate(String digits) {
    int day = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    int year = Integer.parseInt(digits.substring(4, SIX));
    return isDate(1900 + year, month, day) || isDate(2000 + year, month, day);
  }

  private static boolean isDate(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static void chi(Reading reading, int from, int to) {
    Verdict verdict = Verdict.error("reveal/chi", PATIENT, REMOVE);
    Matcher before = CHI_BEFORE.matcher(reading.lower());
    before.useTransparentBounds(true).region(Math.max(0, from - CHI_BACK), from);
    if (before.find() || Labels.near(CHI_LABEL, reading, from, to) != Labels.NONE) {
      reading.tell(verdict, from, to);
    } else if (isPrinted(reading, from, to)
        && to - from == SIX + 5
        && !isDigit(reading.text().charAt(from + SIX))
        && Labels.foreign(reading, from) == Labels.NONE
        && !Labels.isTelephone(reading, from)) {
      reading.tell(verdict.at(org.tidings.base.Severity.WARNING), from, to);
    }
  }

  private static void labelled(Reading reading, int from, int to, Kind kind) {
    Labels labels = Labels.of(kind.label(), reading, from, to);
    Verdict verdict = Verdict.error(kind.rule(), PATIENT, REMOVE);
    if (labels.win()) {
      reading.tell(verdict, from, to);
    } else if (isPrinted(reading, from, to)
        && labels.areNone()
        && !Labels.isTelephone(reading, from)) {
      reading.tell(verdict.at(org.tidings.base.Severity.WARNING), from, to);
    }
  }

  private static boolean isPrinted(Reading reading, int from, int to) {
    return LAYOUT.matcher(reading.text().substring(from, to)).matches()
        && !IdentifierRule.isDotted(reading, from);
  }

  private static void core(Reading reading, int from, int to) {
    if (Labels.of(LongNumberRule.IHI_LABEL, reading, from, to).win()) {
      reading.tell(
          Verdict.error("reveal/ihi", "Looks like an Individual Health Identifier", REMOVE),
          from,
          to);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
