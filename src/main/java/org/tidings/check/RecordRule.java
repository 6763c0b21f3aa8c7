package org.tidings.check;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of records, charts, specimens and cards, behind their label or of a site's own form. */
final class RecordRule implements IdentifierRule {
  private static final Pattern RECORD =
      Pattern.compile(
          "(?<![a-z0-9à-ž])(?:mrn|(?:medical[ _-]record|hospital|chart|board|medical[ _-]card|gms|episode"
              + "|specimen|lab|laboratory|accession)"
              + NO
              + "|patient(?:[ _-]id|"
              + NO
              + "))(?: is| was)?[ :#(.=-]{0,3}([a-z]{0,3}[-/]?(\\d{4,10})[a-z]?)"
              + "(?![a-z0-9à-ž])(?!,\\d)");
  private static final int BACK = 60;
  private static final Set<String> LAST_WORDS =
      Set.of("no", "nos", "num", "nums", "number", "numbers", "nr", "id", "mrn", "is", "was");
  private static final int LONGEST_PREFIX = 3;
  private static final int NEAR = 10;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 10;
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
    reading.runs().forEach(run -> read(reading, run));
  }

  private static void read(Reading reading, Reading.Run run) {
    String text = reading.lower();
    int from = run.from();
    for (int i = from; i <= run.to() && !reading.isFull(); i++) {
      boolean digit = i < run.to() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (!digit) {
        if (i - from >= SHORTEST && i - from <= LONGEST && isLabelled(text, from)) {
          read(reading, from, i);
        }
        from = i + 1;
      }
    }
  }

  /** A quick look at the two words before, since most numbers are years. */
  private static boolean isLabelled(String text, int at) {
    int end = behindWord(text, at);
    int from = wordAt(text, end);
    boolean prefix = end - from <= LONGEST_PREFIX;
    return endsLabel(text, from, at)
        || (prefix && endsLabel(text, wordAt(text, behindWord(text, from)), from));
  }

  private static boolean endsLabel(String text, int from, int to) {
    int end = behindWord(text, to);
    return text.startsWith("#", end) || LAST_WORDS.contains(text.substring(from, end));
  }

  private static int behindWord(String text, int at) {
    int end = at;
    while (end > 0 && at - end < NEAR && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int wordAt(String text, int end) {
    int from = end;
    while (from > 0 && end - from < NEAR && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from;
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
