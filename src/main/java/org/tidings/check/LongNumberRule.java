package org.tidings.check;

import java.util.Set;
import java.util.regex.Pattern;

/** Irish Individual Health Identifiers of 18 digits, and European Health Insurance Cards of 20. */
final class LongNumberRule implements IdentifierRule {
  static final Pattern IHI_LABEL = Labels.words("ihi|individual health identifier");

  private static final Pattern EHIC_LABEL =
      Labels.words("ehic|european health insurance(?: card)?(?:" + NO + ")?");
  private static final Pattern EHIC = Pattern.compile(B + "80(?:[ -]?\\d){18}" + E);
  private static final Pattern OF_IRELAND =
      Pattern.compile(B + "5[ -]?3[ -]?9[ -]?3[ -]?0[ -]?[15][ -]?4(?:[ -]?\\d){11}" + E);
  private static final Pattern IHI = Pattern.compile(B + "\\d(?:[ -]?\\d){17}" + E);
  private static final Set<String> PREFIXES = Set.of("5393014", "5393054");
  private final Set<String> countries = Facts.of("health-card-countries");
  private static final Verdict OF_IHI =
      Verdict.error("reveal/ihi", "Looks like an Individual Health Identifier", REMOVE);
  private static final Verdict OF_EHIC =
      Verdict.error("reveal/ehic", "Looks like a European Health Insurance Card number", REMOVE);

  @Override
  public void read(Reading reading) {
    reading.each(EHIC, 20, match -> ehic(reading, match.start(), match.end()));
    if (reading.hasRun(18)) {
      boolean isNamed = !reading.spots(IHI_LABEL).isEmpty();
      reading.each(
          isNamed ? IHI : OF_IRELAND, 18, match -> ihi(reading, match.start(), match.end()));
    }
  }

  private void ehic(Reading reading, int from, int to) {
    String digits = IdentifierRule.bare(reading.text().substring(from, to));
    if (countries.contains(digits.substring(2, 5))) {
      Labels labels = Labels.of(EHIC_LABEL, reading, from, to);
      if (labels.win() || labels.areNone()) {
        reading.tell(OF_EHIC, from, to);
      }
    }
  }

  /** Digit 17 is not looked at: two public definitions of it disagree. */
  private static void ihi(Reading reading, int from, int to) {
    String digits = IdentifierRule.bare(reading.text().substring(from, to));
    if (CheckDigits.isGs1(digits)
        && (PREFIXES.contains(digits.substring(0, 7))
            || Labels.near(IHI_LABEL, reading, from, to) != Labels.NONE)) {
      reading.tell(OF_IHI, from, to);
    }
  }
}
