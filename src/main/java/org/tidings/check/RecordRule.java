package org.tidings.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of records, charts, specimens and cards, behind their label or of a site's own form. */
final class RecordRule implements IdentifierRule {
  private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{4,10}(?!\\d)");
  private static final Pattern RECORD =
      Pattern.compile(
          "(?<![a-z0-9à-ž])(?:mrn|(?:medical record|hospital|chart|board|medical card|gms|episode"
              + "|specimen|lab|laboratory|accession)"
              + NO
              + "|patient(?:[ -]id|"
              + NO
              + "))(?: is| was)?[ :#(.=-]{0,3}([a-z]{0,3}[-/]?(\\d{4,10})[a-z]?)"
              + "(?![a-z0-9à-ž])(?!,\\d)");
  private static final int BACK = 60;
  private static final int SHORTEST = 4;
  private static final Verdict VERDICT =
      Verdict.error("reveal/mrn", "Looks like the number of a patient's record", REMOVE);

  private final List<Pattern> own;

  RecordRule(House house) {
    own =
        house.list("mrn").stream()
            .map(form -> Pattern.compile(B + "(?:" + form + ")" + E))
            .toList();
  }

  @Override
  public void read(Reading reading) {
    own.forEach(form -> reading.each(form, match -> tell(reading, match, 0)));
    if (reading.hasRun(SHORTEST)) {
      Matcher digits = DIGITS.matcher(reading.lower());
      while (!reading.isFull() && digits.find()) {
        if (isLabelled(reading.lower(), digits.start())) {
          read(reading, digits.start(), digits.end());
        }
      }
    }
  }

  /** A quick look, since most numbers are years. */
  private static boolean isLabelled(String text, int at) {
    String before = text.substring(Math.max(0, at - 20), at);
    return before.contains("no")
        || before.contains("num")
        || before.contains("nr")
        || before.contains("mrn")
        || before.contains("id")
        || before.contains("#");
  }

  private static void read(Reading reading, int from, int to) {
    Matcher matcher = RECORD.matcher(reading.lower()).useTransparentBounds(true);
    matcher.region(Math.max(0, from - BACK), Math.min(reading.lower().length(), to + 1));
    while (matcher.find()) {
      boolean counted = matcher.start(1) == from && isMilestone(matcher.group(2));
      if (matcher.start(2) == from && !counted) {
        tell(reading, matcher, 1);
      }
    }
  }

  /** Patient number 10000 is news, and no patient. */
  private static boolean isMilestone(String digits) {
    return digits.length() <= 6 && digits.endsWith("00");
  }

  private static void tell(Reading reading, MatchResult match, int group) {
    if (match.end(group) > match.start(group)
        && reading.isFree(match.start(group), match.end(group))) {
      reading.tell(VERDICT, match.start(group), match.end(group));
    }
  }
}
