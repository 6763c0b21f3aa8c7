package org.tidings.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.base.Severity;

/** National Insurance numbers (UK) and Social Security numbers (US); neither has a check digit. */
final class InsuranceRule implements IdentifierRule {
  private static final Pattern NINO =
      Pattern.compile(
          B
              + "(?i)(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]"
              + " ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D](?-i)"
              + E);
  private static final Pattern NINO_LABEL =
      Labels.words("national[ _-]insurance(?:" + NO + ")?|ni" + NO + "|ninos?");
  private static final Pattern SSN =
      Pattern.compile(
          B + "(?<![-/.+])\\d{3}(?:-\\d\\d-|\\d\\d| \\d\\d )\\d{4}" + E + "(?![-/.]\\d)");
  private static final Pattern SSN_LABEL =
      Labels.words("ssns?(?:" + NO + ")?|social[ _-]security(?:" + NO + ")?");
  private static final Set<String> FAMOUS =
      Set.of("078051120", "457555462", "219099999", "123456789");
  private static final String MESSAGE = "Looks like a social-insurance number";
  private static final Verdict OF_NINO = Verdict.error("reveal/nino", MESSAGE, REMOVE);
  private static final Verdict OF_SSN = Verdict.error("reveal/ssn", MESSAGE, REMOVE);

  @Override
  public void read(Reading reading) {
    reading.each(NINO, 6, match -> nino(reading, match.start(), match.end()));
    reading.each(SSN, 9, match -> ssn(reading, match.start(), match.end()));
  }

  private static void nino(Reading reading, int from, int to) {
    String written = reading.text().substring(from, to);
    Labels labels = Labels.of(NINO_LABEL, reading, from, to);
    boolean capitals = written.chars().noneMatch(Character::isLowerCase);
    if (labels.win() || (capitals && !labels.hasForeign())) {
      reading.tell(OF_NINO, from, to);
    }
  }

  private static void ssn(Reading reading, int from, int to) {
    String written = reading.text().substring(from, to);
    String digits = IdentifierRule.bare(written);
    if (isIssued(digits)) {
      Labels labels = Labels.of(SSN_LABEL, reading, from, to);
      if (labels.win()) {
        reading.tell(OF_SSN, from, to);
      } else if (written.contains("-") && labels.areNone()) {
        reading.tell(OF_SSN.at(Severity.WARNING), from, to);
      }
    }
  }

  private static boolean isIssued(String digits) {
    String area = digits.substring(0, 3);
    return !area.equals("000")
        && !area.equals("666")
        && !area.startsWith("9")
        && !digits.startsWith("00", 3)
        && !digits.endsWith("0000")
        && !FAMOUS.contains(digits);
  }
}
