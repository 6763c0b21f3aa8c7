package org.tidings.check;

import java.util.Set;
import java.util.regex.Pattern;

/** British postcodes that the text says are somebody's home. */
final class PostcodeRule implements IdentifierRule {
  /** The six layouts, each letter where it can stand (Royal Mail, Programmers' Guide to PAF). */
  private static final Pattern POSTCODE =
      Pattern.compile(
          B
              + "(?:GIR ?0AA|[A-PR-UWYZ](?:\\d[\\dABCDEFGHJKPSTUW]?|[A-HK-Y]\\d[\\dABEHMNPRVWXY]?)"
              + " ?\\d[ABD-HJLNP-UW-Z]{2})"
              + E);

  private static final Verdict VERDICT =
      Verdict.error(
          "reveal/postcode",
          "A postcode that may be somebody's home",
          "Remove it, or name the town. Codes of published places go in places.yaml.");

  private final Set<String> own;

  PostcodeRule(House house) {
    own = house.codes();
  }

  @Override
  public void read(Reading reading) {
    if (reading.hasCodes()) {
      reading.each(POSTCODE, match -> read(reading, match.start(), match.end()));
    }
  }

  private void read(Reading reading, int from, int to) {
    String code = IdentifierRule.bare(reading.text().substring(from, to));
    if (!own.contains(code) && HomeWords.of(reading, from, to).isHome()) {
      reading.tell(VERDICT, from, to);
    }
  }
}
